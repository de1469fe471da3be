public import Days

/// A version of a facet that did not decide a day, and why it did not.
public struct Considered: Hashable, Sendable {
  /// Why a version does not decide.
  public enum Reason: Hashable, Sendable {
    /// Its document was not public by the known day.
    case notPublic(until: Day)
    /// It reaches back, and the legal order says so only from that day.
    case notOperative(until: Day)
    /// It begins later.
    case notBegun(until: Day)
    /// It waits for a condition.
    case awaits(ConditionID)
    /// It had ended.
    case ended(Day)
    /// It is about another case.
    case otherCase
    /// A later version undid it.
    case undone
    /// It changed that version, which no longer decides, or no longer matters.
    case actedOn(VersionName)
    /// Another version stands in its place.
    case outranked
  }

  /// The version.
  public let version: VersionName
  /// Why it does not decide.
  public let reason: Reason
}

extension Inquiry {
  /// The versions of a facet of a unit that did not decide a day, by name.
  public func considered(
    _ facet: Change.Facet, _ rule: Rule, unit: UnitID?, on day: Day
  ) -> [Considered] {
    let reading = reading(rule, unit: unit)
    let deciding = reading.deciding(facet, on: day)
    let others = rule.versions.filter {
      rule.facet(of: $0) == facet && $0.reaches(unit) && !deciding.contains($0.name)
    }
    return others.map { version in
      Considered(version: version.name, reason: reading.reason(version, of: facet, on: day))
    }
  }
}

extension UnitReading {
  /// The versions that decide a facet on a day, or are open or stated then.
  package func deciding(_ facet: Change.Facet, on day: Day) -> [VersionName] {
    switch facet {
    case .announcements: announcements(on: day).map(\.because)
    case .views: views(on: day).map(\.because)
    case .force, .text, .applicability, .enforcement: timeline(of: facet).value(on: day).because
    }
  }

  fileprivate func reason(
    _ version: DatedVersion, of facet: Change.Facet, on day: Day
  ) -> Considered.Reason {
    if version.publicDay > circumstance.known { return .notPublic(until: version.publicDay) }
    if let operative = version.operative, !version.counts(known: circumstance.known) {
      return .notOperative(until: operative)
    }
    let scene = Scene(
      versions: reading(of: facet).versions, circumstance: circumstance, extremes: .none)
    return scene.reason(version, on: day)
  }
}

extension Scene {
  /// Why a version that counts does not decide a day.
  fileprivate func reason(_ version: DatedVersion, on day: Day) -> Considered.Reason {
    let passes = version.criteria.map { circumstance.passes($0, on: day) }
    if passes.contains(false) { return .otherCase }
    if !standing(on: day).contains(where: { $0.name == version.name }) { return .undone }
    if let condition = awaitedCondition(of: version) { return .awaits(condition) }
    if let first = beginning(of: version, on: day), first > day { return .notBegun(until: first) }
    if case .close(let of, _, _) = version.change { return .actedOn(of) }
    if case .announce = version.change { return closing(of: version) }
    if let of = version.change.of { return .actedOn(of) }
    if version.change.end != nil, let end = end(of: version, on: day).day, end <= day {
      return .ended(end)
    }
    return .outranked
  }

  /// The first day of a version, where later ones did not move it.
  private func beginning(of version: DatedVersion, on day: Day) -> Day? {
    switch version.change {
    case .commence: commencement(of: version, on: day).day
    case .sunset: sunset(of: version, on: day).day
    default:
      version.change.from.map { self.day(of: $0, by: version, .start) ?? version.publicDay }
        ?? version.publicDay
    }
  }

  private func closing(of version: DatedVersion) -> Considered.Reason {
    let closing = versions.first { other in
      if case .close(version.name, _, _) = other.change { true } else { false }
    }
    return closing.map { .ended($0.change.from?.last ?? $0.publicDay) } ?? .outranked
  }
}
