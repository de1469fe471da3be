package import Days

/// One facet of one unit for one definite case, with every uncertain boundary put at an extreme.
///
/// It has the versions that count; what they say on a day is the facet's to tell.
package struct Scene: Sendable {
  /// Which end of an uncertain boundary is supposed.
  package enum Extreme: Hashable, Sendable { case early, late }

  /// Which boundary of a version.
  package enum Side: Hashable, Sendable { case start, end }

  /// A boundary of a version.
  package struct Doubt: Hashable, Sendable {
    package let version: VersionName
    package let side: Side
  }

  /// The versions that count, by public day, then `seq`, then name.
  package let versions: [DatedVersion]
  /// What is known and supposed of the case.
  package let circumstance: Circumstance
  /// Where uncertain boundaries are supposed to lie; early where nothing is said.
  package let extremes: Extremes
  /// Who stands on every day; `nil`: a group decides it, which changes.
  private var everyDay: Cast?
  /// The runs of days under a suspension, as far as an end tolls for them.
  package private(set) var suspended: [DaySpan] = []

  package init(
    versions: [DatedVersion], circumstance: Circumstance, extremes: Extremes
  ) {
    self.versions = versions
    self.circumstance = circumstance
    self.extremes = extremes
    if !versions.contains(where: \.asksForGroups) {
      everyDay = Cast(of: versions, circumstance, on: .first)
    }
    if versions.contains(where: \.tolls) { suspended = suspensions() }
  }

  /// Who stands on a day.
  func cast(on day: Day) -> Cast { everyDay ?? Cast(of: versions, circumstance, on: day) }

  /// The versions that reach the case on a day and that nothing undoes or makes void.
  package func active(on day: Day) -> [DatedVersion] { cast(on: day).active }

  /// The versions that nothing undoes or makes void on a day, whether they reach the case or not.
  package func standing(on day: Day) -> [DatedVersion] { cast(on: day).standing }
}

extension DatedVersion {
  /// Whether whom it reaches depends on a list, which changes from day to day.
  var asksForGroups: Bool { criteria.contains { $0.test.group != nil } }

  /// Whether it ends after so many days on which nothing was suspended.
  fileprivate var tolls: Bool { if case .sunset(_, true) = change { true } else { false } }
}

extension DatedVersion {
  var undoes: Bool { !undone.isEmpty }

  /// The versions that it undoes or makes void.
  var undone: [VersionName] {
    var names: [VersionName] = []
    if case .reinstate(let of) = change { names.append(of) }
    if case .void(let later) = laterVersions { names += later }
    return names
  }
}

extension Scene {
  /// The day on which a boundary occurs; `nil`: never, as far as is known.
  package func day(of boundary: Boundary, by version: DatedVersion, _ side: Side) -> Day? {
    switch boundary {
    case .on(let day): return day
    case .between(let first, let last, _):
      return extreme(version, side) == .early ? first : last.next
    case .when(let condition):
      guard let met = meeting(of: condition), let from = met.change.from else { return nil }
      return day(of: from, by: met, .start)
    }
  }

  /// The last day on which a boundary can occur; `nil`: never, as far as is known.
  package func lastDay(of boundary: Boundary) -> Day? {
    guard case .when(let condition) = boundary else { return boundary.last }
    return meeting(of: condition)?.change.from?.last
  }

  /// The extreme at which a boundary of a version is put.
  package func extreme(_ version: DatedVersion, _ side: Side) -> Extreme {
    extremes[Doubt(version: version.name, side: side)]
  }

  /// The version that says the condition was met; `nil` while nothing does, or the last word is
  /// that it failed.
  package func meeting(of condition: ConditionID) -> DatedVersion? {
    let last = versions.last { version in
      if case .condition(condition, _, _) = version.change { true } else { false }
    }
    guard let last, case .condition(_, .met, let from) = last.change else { return nil }
    if case .when = from { return nil }
    return last
  }

  /// The condition for which the beginning of a version waits.
  package func awaitedCondition(of version: DatedVersion) -> ConditionID? {
    guard case .when(let condition) = version.change.from, meeting(of: condition) == nil else {
      return nil
    }
    let failed = versions.contains { other in
      if case .condition(condition, _, _) = other.change { true } else { false }
    }
    return failed ? nil : condition
  }
}
