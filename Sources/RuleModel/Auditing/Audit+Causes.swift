import Days

extension Audit {
  /// Why a facet is answered differently: what the law did later, then what our record lacked.
  func causes(_ rule: RuleID, _ unit: UnitID?, _ facet: Change.Facet) -> [AuditCause] {
    let past = state(rule, unit, facet, believed)
    let known = state(rule, unit, facet, then)
    let present = state(rule, unit, facet, now)
    var causes: [AuditCause] = []
    if !present.isSame(as: known) { causes += reachingBack(rule, unit, facet, present) }
    if !known.isSame(as: past), let whole = wholeRule(rule, known) { return causes + whole }
    if !known.isSame(as: past) {
      causes += ofTheRecord(rule, unit, facet, deciding: known.because + past.because)
    }
    return causes
  }

  /// For a rule that the book did not have at all: that it came late, in one change.
  private func wholeRule(_ id: RuleID, _ known: AuditState) -> [AuditCause]? {
    guard believed.book.rule(id) == nil, believed.book.broken.rules[id] == nil,
      let rule = now.book.rule(id),
      let change = changes.first(where: { $0.path == rule.places.path && $0.kind == .added })
    else { return nil }
    let days = known.because.compactMap { rule.version(named: $0)?.publicDay }
    return [.recordedLate(change, public: days.max())]
  }

  /// Why a subject is answered differently: the causes of its rules, and its own file.
  func causes(_ id: SubjectID) -> [AuditCause] {
    guard let subject = now.book.subject(id) ?? believed.book.subject(id) else { return [] }
    let audit = assuming(subject.assume)
    let demands = subject.regimes.flatMap(\.when).flatMap { condition in
      (condition.unit.map { [$0] } ?? now.book.rule(condition.rule)?.askedUnits ?? [nil])
        .flatMap { unit in
          condition.states.keys.sorted { $0.rawValue < $1.rawValue }
            .map { (condition.rule, unit, $0) }
        }
    }
    let files = changes.filter { $0.path == subject.places.path }.map {
      AuditCause($0, public: nil)
    }
    return (demands.flatMap { audit.causes($0.0, $0.1, $0.2) } + files).unique
  }

  private func assuming(_ facts: [FactName: String]) -> Audit {
    func asked(_ inquiry: Inquiry) -> Inquiry {
      Inquiry(
        inquiry.book, from: inquiry.viewpoint,
        facts: inquiry.facts.merging(facts) { given, _ in given })
    }
    return Audit(believed: asked(believed), now: asked(now), day: day, changes: changes)
  }
}

extension Audit {
  /// The versions, or else the groups, that count now and did not with what was public then.
  private func reachingBack(
    _ id: RuleID, _ unit: UnitID?, _ facet: Change.Facet, _ present: AuditState
  ) -> [AuditCause] {
    guard let rule = now.book.rule(id) else { return [] }
    let later = versions(of: rule, unit, facet).filter {
      $0.counts(known: now.viewpoint.known) && !$0.counts(known: then.viewpoint.known)
    }
    let deciding = later.filter { present.because.contains($0.name) }
    let found = (deciding.isEmpty ? later : deciding).map { version in
      AuditCause.reachedBack(
        rule: id, version: version.name, by: version.by,
        counts: max(version.publicDay, version.operative ?? version.publicDay))
    }
    return found.isEmpty ? groupsReachingBack(rule, unit, facet) : found
  }

  private func groupsReachingBack(
    _ rule: Rule, _ unit: UnitID?, _ facet: Change.Facet
  ) -> [AuditCause] {
    groups(of: versions(of: rule, unit, facet)).flatMap { id -> [AuditCause] in
      let members = now.book.groups[id]?.members.filter {
        $0.publicDay > then.viewpoint.known && $0.publicDay <= now.viewpoint.known
      }
      return (members ?? []).map { .groupReachedBack(id, by: $0.by, counts: $0.publicDay) }
    }
  }

  private func versions(
    of rule: Rule, _ unit: UnitID?, _ facet: Change.Facet
  ) -> [DatedVersion] {
    rule.versions.filter { version in
      let touches = rule.facet(of: version) == facet || version.isConditionChange
      return touches && (rule.units.isEmpty || version.reaches(unit))
    }
  }

  private func groups(of versions: [DatedVersion]) -> [GroupID] {
    versions.flatMap(\.criteria).compactMap(\.test.group).unique
  }
}

extension Audit {
  /// The recorded changes that explain it: of the files that decided, else of those that may.
  private func ofTheRecord(
    _ id: RuleID, _ unit: UnitID?, _ facet: Change.Facet, deciding: [VersionName]
  ) -> [AuditCause] {
    let rules = [now.book.rule(id), believed.book.rule(id)].compactMap(\.self)
    let versions = rules.flatMap { self.versions(of: $0, unit, facet) }.filter(isPublicThen)
    let deciders = versions.filter { deciding.contains($0.name) }
    let groups = groups(of: versions).flatMap { id in
      [now, believed].compactMap { $0.book.groups[id]?.places.path }
    }
    let heads = rules.map(\.places.path) + [now.book.places.path]
    let sets = [
      deciders.map(\.places.path), instrumentPaths(of: deciders), versions.map(\.places.path),
      instrumentPaths(of: versions), groups, heads,
    ]
    return sets.lazy.map { self.causes(in: Set($0), of: versions) }.first { !$0.isEmpty } ?? []
  }

  /// What became public later cannot have been missing from our record then.
  private func isPublicThen(_ version: DatedVersion) -> Bool {
    let known = then.viewpoint.known
    let isThen = now.book.instruments[version.by]?.publicDay.map { $0 <= known } ?? false
    return version.publicDay <= known || isThen
  }

  private func instrumentPaths(of versions: [DatedVersion]) -> [String] {
    versions.map(\.by).unique.flatMap { id in
      [now, believed].compactMap { $0.book.instruments[id]?.places.path }
    }
  }

  /// The changes of files: of one that was new the first, of one that was there all.
  private func causes(in paths: Set<String>, of versions: [DatedVersion]) -> [AuditCause] {
    let found = Dictionary(grouping: changes.filter { paths.contains($0.path) }, by: \.path)
    return found.sorted { $0.key < $1.key }.flatMap { path, changes -> [AuditCause] in
      let known = versions.first { $0.places.path == path }?.publicDay
      let isNew = changes.first?.kind == .added
      return (isNew ? Array(changes.prefix(1)) : changes).map { AuditCause($0, public: known) }
    }.correctingTogether
  }
}

extension [AuditCause] {
  /// A file that came when another one went was put right with it: a mistake, not a late record.
  fileprivate var correctingTogether: [AuditCause] {
    let commits = compactMap { cause -> String? in
      guard case .corrected(let change) = cause, change.kind == .removed else { return nil }
      return change.commit
    }
    return map { cause in
      guard case .recordedLate(let change, _) = cause, commits.contains(change.commit) else {
        return cause
      }
      return .corrected(change)
    }
  }
}

extension AuditCause {
  /// A change of a file as a cause: a file that was not there then came late.
  init(_ change: FileChange, public known: Day?) {
    self = change.kind == .added ? .recordedLate(change, public: known) : .corrected(change)
  }
}
