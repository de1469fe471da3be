package import Days

/// A longest run of days on which one facet answers the same on each side, and not the same on both.
package struct Difference: Hashable, Sendable {
  /// The facet.
  package let facet: ChangedFacet
  /// What kind of change it is.
  package let family: ChangeFamily
  /// The days.
  package let span: DaySpan
  /// What the base answers.
  package let was: FacetValue
  /// What the head answers.
  package let now: FacetValue
}

extension Difference {
  /// The same over the days of both, where the other goes on from the last day with the same change.
  func joined(with next: Difference) -> Difference? {
    guard let until = span.until, next.span.from == until, family == next.family,
      states == next.states, let whole = DaySpan(from: span.from, until: next.span.until)
    else { return nil }
    return Difference(
      facet: facet, family: family, span: whole, was: was.adding(next.was),
      now: now.adding(next.now))
  }

  /// What tells this change from another of its family: the two states.
  var states: [String] {
    switch family {
    case .source: [was.normal] + was.authorities + ["→"] + now.authorities
    case .editorial: [was.exact, now.exact]
    default: [was.normal, now.normal]
    }
  }
}
