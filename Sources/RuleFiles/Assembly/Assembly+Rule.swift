import Days
import RuleModel

extension Assembly {
  /// A rule with its versions; findings for whatever does not resolve.
  mutating func rule(
    _ id: RuleID, groups: [GroupID: Group], head: WrittenRulebook
  ) -> Rule {
    if written.headers[id] == nil { findings.append(.noRuleFile(id)) }
    let header = written.headers[id] ?? .missing("rules/\(id)/rule.md")
    let versions = written.versions[id] ?? []
    let names = Set(versions.map(\.name))
    let resolved = versions.compactMap { version -> DatedVersion? in
      check(version, of: id, header: header, versions: versions, names: names, groups: groups)
      return publicDay(of: version.by).map { version.resolved(rule: id, publicDay: $0) }
    }
    return Rule(
      id: id, title: header.title, short: header.short, issuer: header.issuer,
      kind: header.kind, isBinding: header.isBinding, cite: header.cite,
      aliases: header.aliases, units: header.units, facts: header.facts,
      conditions: header.conditions, checked: header.checked ?? head.checked,
      completeFrom: header.completeFrom ?? head.completeFrom, tags: header.tags,
      body: header.body, versions: resolved, places: header.places)
  }

  private mutating func check(
    _ version: WrittenVersion, of id: RuleID, header: RuleHeader, versions: [WrittenVersion],
    names: Set<VersionName>, groups: [GroupID: Group]
  ) {
    for unit in (version.units ?? []) + version.except
    where !header.units.contains(where: { $0.id.text == unit.value }) {
      findings.append(.noSuchUnit(unit, of: header.units, id))
    }
    for criterion in version.criteria { check(criterion, header: header, groups: groups) }
    checkTarget(version, of: id, versions: versions)
    checkConditions(version, header: header)
    checkSpan(version)
    if case .void(let voided) = version.laterVersions {
      for name in voided where !names.contains(name) {
        findings.append(.noSuchVersion(name, at: version.places["later_versions"], versions))
      }
    }
  }

  private mutating func checkTarget(
    _ version: WrittenVersion, of id: RuleID, versions: [WrittenVersion]
  ) {
    guard let of = version.change.of, !(version.isContest && of.text == id.text) else { return }
    let place = version.places["of"]
    guard let target = versions.first(where: { $0.name == of }) else {
      findings.append(.noSuchVersion(of, at: place, versions))
      return
    }
    guard !version.change.canActOn(target.change) else { return }
    findings.append(
      Finding(
        .wrongTarget, "`\(version.change.word)` cannot act on a `\(target.change.word)`",
        at: place, help: ["\(version.change.targets)"]))
  }

  private mutating func checkConditions(_ version: WrittenVersion, header: RuleHeader) {
    var named = [version.change.from].compactMap(\.self).compactMap(\.condition)
    if case .until(let end) = version.change.end { named += [end.condition].compactMap(\.self) }
    if case .condition(let of, _, _) = version.change { named.append(of) }
    for id in named where !header.conditions.contains(where: { $0.id == id }) {
      let key = version.change.word == "condition" ? "of" : "from"
      findings.append(
        Finding(
          .noSuchCondition, "the rule has no condition `\(id)`", at: version.places[key],
          help: nearest(to: id.text, among: header.conditions.map(\.id.text)).prefix(1)
            .map { "did you mean `\($0)`?" }))
    }
  }

  private mutating func checkSpan(_ version: WrittenVersion) {
    guard let first = version.change.from?.first, !version.isStillBorn,
      case .until(let end) = version.change.end, let last = end.last, last <= first
    else { return }
    let key = version.places.has("through") ? "through" : "until"
    findings.append(
      Finding(
        .emptySpan, "the run of days has no day in it", at: version.places[key],
        "lies before the first day \(first)",
        help: ["if it was meant to be without effect, say so with `still_born: true`"]))
  }
}

extension WrittenVersion {
  fileprivate var isContest: Bool { if case .contest = change { true } else { false } }

  /// The version with the public day of its instrument.
  func resolved(rule: RuleID, publicDay: Day) -> DatedVersion {
    DatedVersion(
      name: name, change: change.resolved(rule: rule), by: InstrumentID(by.value), at: at,
      units: units?.map { UnitID($0.value) }, except: except.map { UnitID($0.value) },
      criteria: criteria.map(\.criterion), operative: operative, laterVersions: laterVersions,
      seq: seq, seqReason: seqReason, isStillBorn: isStillBorn, computed: computed, note: note,
      body: body, publicDay: publicDay, places: places)
  }
}

extension Boundary {
  fileprivate var condition: ConditionID? { if case .when(let id) = self { id } else { nil } }
}

extension Change {
  /// A view on the rule's own id is about the rule.
  fileprivate func resolved(rule: RuleID) -> Change {
    guard case .contest(.version(let name), let from) = self, name.text == rule.text else {
      return self
    }
    return .contest(of: .rule(rule), from)
  }

  /// What this change can act on, in a sentence.
  fileprivate var targets: String {
    switch self {
    case .delay: "a delay moves a commence"
    case .extend: "an extend moves the end of a suspend, sunset, waive or bar"
    case .lift: "a lift ends a suspend, waive or bar"
    case .reinstate: "a reinstate undoes an annul or a repeal"
    case .close: "a close closes an announce"
    default: "name a version of this rule"
    }
  }

  /// Whether it can act on a version of that kind.
  fileprivate func canActOn(_ target: Change) -> Bool {
    switch self {
    case .delay: target.word == "commence"
    case .extend: ["suspend", "sunset", "waive", "bar"].contains(target.word)
    case .lift: ["suspend", "waive", "bar"].contains(target.word)
    case .reinstate: ["annul", "repeal"].contains(target.word)
    case .close: target.word == "announce"
    default: true
    }
  }
}

extension Finding {
  fileprivate static func noRuleFile(_ id: RuleID) -> Finding {
    Finding(
      .noRuleFile, "the rule `\(id)` has no `rule.md`", at: .file("rules/\(id)/rule.md"),
      help: ["add `rules/\(id)/rule.md` with at least a `title`"])
  }

  fileprivate static func noSuchVersion(
    _ name: VersionName, at place: Place, _ versions: [WrittenVersion]
  ) -> Finding {
    let near = nearest(to: name.text, among: versions.map(\.name.text))
    return Finding(
      .noSuchVersion, "the rule has no version `\(name)`", at: place,
      help: near.prefix(1).map { "did you mean `\($0)`?" })
  }
}
