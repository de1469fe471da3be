import Days
import RuleModel

/// Puts the files of a book together: every reference is resolved, or there is a finding for it.
struct Assembly {
  let written: WrittenBook
  var findings: [Finding]
  var instrumentNames: Suggestions
  var groupNames: Suggestions
  private var ruleNames: Suggestions

  init(_ written: WrittenBook) {
    self.written = written
    findings = written.findings
    instrumentNames = Suggestions { written.instruments.keys.map(\.text) }
    groupNames = Suggestions { written.groups.keys.map(\.text) }
    ruleNames = Suggestions { written.ruleIDs.map(\.text) }
  }

  /// One that puts a few rules together and whose findings nobody sees.
  private init(trying written: WrittenBook) {
    self.written = written
    findings = []
    instrumentNames = Suggestions { [] }
    groupNames = Suggestions { [] }
    ruleNames = Suggestions { [] }
  }

  consuming func reading(_ spread: RulebookReader.Spreading) -> BookReading {
    guard let head = written.head else {
      if !written.hasHeadFile { findings.append(.noRulebook) }
      return BookReading(book: nil, findings: findings.sorted(by: Finding.byPlace))
    }
    let groups = groups()
    let rules = rules(groups, head, spread)
    let subjects = written.subjects.sorted { $0.key < $1.key }.map { subject($0, $1, head) }
    let broken = broken(rules, subjects)
    var book = Rulebook(
      title: head.title, zone: head.zone, completeFrom: head.completeFrom, checked: head.checked,
      reviewEvery: head.reviewEvery, instruments: written.instruments,
      rules: rules.filter { broken.rules[$0.id] == nil }, groups: groups,
      subjects: subjects.filter { broken.subjects[$0.id] == nil }, golden: written.golden,
      broken: broken, places: head.places)
    book.gate = head.gate
    book.brokenLabels = rules.filter { broken.rules[$0.id] != nil }.map { RuleLabel($0) }
    book.facts = rules.flatMap(\.facts).unique
    book.acknowledgements = written.acknowledgements
    return BookReading(book: book, findings: findings.sorted(by: Finding.byPlace))
  }

  /// All rules, by their ids. Those in which everything resolves, which are most, do not depend on
  /// each other; the others are put together in order, for the sake of their findings.
  private mutating func rules(
    _ groups: [GroupID: Group], _ head: WrittenRulebook, _ spread: RulebookReader.Spreading
  ) -> [Rule] {
    let ids = written.ruleIDs.sorted()
    let faultless = spread(ids.count) { [written] place in
      var trial = Assembly(trying: written)
      let rule = trial.rule(ids[place], groups: groups, head: head)
      return trial.findings.isEmpty ? rule : nil
    }
    return zip(ids, faultless).map { id, rule in rule ?? self.rule(id, groups: groups, head: head) }
  }

  /// The rules and subjects that cannot be answered for, with the errors behind it.
  private func broken(_ rules: [Rule], _ subjects: [RegimeSubject]) -> Rulebook.Broken {
    var broken = Rulebook.Broken()
    let errors = findings.filter { $0.level == .error }
    let byFolder = Dictionary(grouping: errors) { $0.label.place.path.folder }
    for rule in rules { broken.rules[rule.id] = byFolder["rules/\(rule.id)"] }
    for (id, subject) in written.subjects {
      let own = errors.filter { $0.label.place.path == "regimes/\(id).yaml" }
      let inherited = subject.rules.flatMap { broken.rules[RuleID($0.value)] ?? [] }
      if !own.isEmpty || !inherited.isEmpty { broken.subjects[id] = own + inherited }
    }
    let claimed = Set(broken.rules.values.flatMap(\.self) + broken.subjects.values.flatMap(\.self))
    broken.other = errors.filter { !claimed.contains($0) }
    return broken
  }
}

extension Assembly {
  private mutating func groups() -> [GroupID: Group] {
    var groups: [GroupID: Group] = [:]
    for (id, group) in written.groups.sorted(by: { $0.key < $1.key }) {
      let members = group.members.compactMap { membership($0) }
      groups[id] = Group(
        id: id, title: group.title,
        isComplete: group.isComplete && members.count == group.members.count, members: members,
        places: group.places)
    }
    return groups
  }

  private mutating func membership(_ written: WrittenMembership) -> Group.Membership? {
    guard let publicDay = publicDay(of: written.by) else { return nil }
    return Group.Membership(
      from: written.from, by: InstrumentID(written.by.value), at: written.at,
      values: written.values, operative: written.operative, publicDay: publicDay,
      place: written.place)
  }

  /// The public day of the instrument that a file names; a finding where there is none.
  mutating func publicDay(of by: Placed<String>) -> Day? {
    if let day = written.instruments[InstrumentID(by.value)]?.publicDay { return day }
    findings.append(
      Finding(
        .noSuchInstrument, "there is no instrument `\(by.value)` that can be read", at: by.place,
        help: instrumentNames.help(for: by.value)
          + ["an instrument is a file `instruments/\(by.value).yaml`"]))
    return nil
  }

  private mutating func subject(
    _ id: SubjectID, _ written: WrittenSubject, _ head: WrittenRulebook
  ) -> RegimeSubject {
    for rule in written.rules { requireRule(rule.value, at: rule.place) }
    for condition in written.regimes.flatMap(\.when) { require(condition) }
    return RegimeSubject(
      id: id, title: written.title, rules: written.rules.map { RuleID($0.value) },
      regimes: written.regimes, assume: written.assume, checked: written.checked,
      completeFrom: written.completeFrom ?? head.completeFrom, places: written.places)
  }

  private mutating func requireRule(_ id: String, at place: Place) {
    guard !written.ruleIDs.contains(RuleID(id)) else { return }
    findings.append(
      Finding(
        .noSuchRule, "there is no rule `\(id)`", at: place, help: ruleNames.help(for: id)))
  }

  private mutating func require(_ condition: RegimeCondition) {
    requireRule(condition.rule.text, at: condition.place)
    guard let unit = condition.unit, let header = written.headers[condition.rule],
      !header.units.contains(where: { $0.id == unit })
    else { return }
    findings.append(
      .noSuchUnit(Placed(unit.text, at: condition.place), of: header.units, condition.rule))
  }
}

extension Finding {
  static func byPlace(_ left: Finding, _ right: Finding) -> Bool {
    (left.label.place, left.code) < (right.label.place, right.code)
  }

  fileprivate static var noRulebook: Finding {
    Finding(
      .noRulebook, "there is no `rulebook.yaml` here", at: .file("rulebook.yaml"),
      help: ["name the book's folder with `--rulebook PATH`"])
  }

  static func noSuchUnit(_ unit: Placed<String>, of units: [RuleUnit], _ rule: RuleID) -> Finding {
    let near = nearest(to: unit.value, among: units.map(\.id.text))
    let known =
      units.isEmpty
      ? "the rule has no units" : "units: " + units.map(\.id.text).joined(separator: ", ")
    return Finding(
      .noSuchUnit, "\(rule) has no unit `\(unit.value)`", at: unit.place,
      help: near.prefix(1).map { "did you mean `\($0)`?" } + [known])
  }
}

extension String {
  /// The folder in which a file lies directly; empty: the root.
  fileprivate var folder: String {
    lastIndex(of: "/").map { String(self[..<$0]) } ?? ""
  }
}
