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

  /// The versions of a facet that reach a unit, and the conditions they may name.
  func versions(
    of rule: Rule, _ unit: UnitID?, _ facet: Change.Facet
  ) -> [DatedVersion] {
    rule.versions.filter { version in
      let touches = rule.facet(of: version) == facet || version.isConditionChange
      return touches && (rule.units.isEmpty || version.reaches(unit))
    }
  }

  /// The groups that versions ask for.
  func groups(of versions: [DatedVersion]) -> [GroupID] {
    versions.flatMap(\.criteria).compactMap(\.test.group).unique
  }
}
