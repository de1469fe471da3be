import Days
import RuleModel

/// Finds out why the answers of a rule changed.
struct CauseFinder {
  /// Something new or edited in the head that can have changed an answer.
  struct Authority: Hashable {
    let instrument: InstrumentID
    let publicDay: Day
    /// The first day it speaks of; `nil`: it names none.
    let effective: Day?
    let version: VersionName?
    let facet: Change.Facet?
    let place: Place
    let unitNames: DatedVersion?
  }

  private let edited: [Authority]
  private let known: Set<InstrumentID>
  private let recorded: RecordedDays

  init(_ old: Rule, _ new: Rule, base: Rulebook, head: Rulebook, recorded: RecordedDays) {
    self.recorded = recorded
    let before = Set(old.versions.map { VersionKey($0, in: old).deciding })
    let versions = new.versions.filter { !before.contains(VersionKey($0, in: new).deciding) }
    let groups = Set(new.versions.flatMap(\.criteria).compactMap(\.test.group)).sorted()
    edited =
      versions.map { Authority($0, of: new) }
      + groups.flatMap { head.editedMembers(of: $0, since: base) }
    known = Set(
      old.versions.map(\.by)
        + groups.flatMap { base.groups[$0]?.members.map(\.by) ?? [] })
  }

  /// The edited version or membership that brought a change of a facet of a unit.
  func authority(of difference: Difference, unit: UnitID?) -> Authority? {
    let own = edited.filter { $0.concerns(difference.facet, unit) }
    let deciding = own.filter { authority in
      authority.version.map(difference.now.because.contains) ?? false
    }
    let replacing = own.filter { authority in
      authority.version.map(difference.was.because.contains) ?? false
    }
    return [deciding, replacing, own].first { !$0.isEmpty }?.max { $0.publicDay < $1.publicDay }
  }

  /// Why it changed.
  func cause(of difference: Difference, unit: UnitID?) -> CauseReading {
    guard let authority = authority(of: difference, unit: unit) else {
      return CauseReading(cause: .restated, instrument: nil, daysLate: nil)
    }
    let cause = cause(of: authority, difference.span)
    return CauseReading(
      cause: cause, instrument: authority.instrument,
      daysLate: cause == .lateEntry ? authority.publicDay.distance(to: recorded.head) : nil)
  }

  private func cause(of authority: Authority, _ span: DaySpan) -> Cause {
    if known.contains(authority.instrument) { return .correction }
    let effective = authority.effective ?? span.from ?? Day.first
    if authority.publicDay > effective { return .lawReachedBack }
    return authority.publicDay <= recorded.base ? .lateEntry : .newKnowledge
  }
}

extension CauseFinder.Authority {
  fileprivate init(_ version: DatedVersion, of rule: Rule) {
    instrument = version.by
    publicDay = version.publicDay
    effective = version.change.from?.first
    self.version = version.name
    facet = version.isConditionChange ? nil : rule.facet(of: version)
    place = version.anchor
    unitNames = version
  }

  fileprivate init(_ member: Group.Membership) {
    instrument = member.by
    publicDay = member.publicDay
    effective = member.from
    version = nil
    facet = nil
    place = member.place
    unitNames = nil
  }

  fileprivate func concerns(_ changed: ChangedFacet, _ unit: UnitID?) -> Bool {
    guard unitNames?.reaches(unit) ?? true else { return false }
    guard let facet else { return true }
    return changed == .facet(facet)
  }
}

extension Rulebook {
  fileprivate func editedMembers(of id: GroupID, since base: Rulebook) -> [CauseFinder.Authority] {
    let before = base.groups[id]?.members ?? []
    return (groups[id]?.members ?? []).filter { member in
      !before.contains { $0.saysTheSame(as: member) }
    }.map { CauseFinder.Authority($0) }
  }
}

extension Group.Membership {
  /// Whether it says the same, wherever it stands in its file.
  func saysTheSame(as other: Group.Membership) -> Bool {
    from == other.from && by == other.by && Set(values) == Set(other.values)
      && operative == other.operative && publicDay == other.publicDay
  }
}

extension DatedVersion {
  /// The value in its file that says when.
  var anchor: Place {
    let key = ["from", "through", "until", "of", "change"].first { places.has($0) }
    return key.map { places[$0] } ?? .file(places.path)
  }
}
