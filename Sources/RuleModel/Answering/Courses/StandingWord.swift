/// What can be said of a facet on a day, in a word: without who decided it.
package enum StandingWord: Hashable, Sendable {
  /// One state.
  case state(FacetState)
  /// Several states that nobody ordered.
  case ambiguous
  /// A boundary is uncertain.
  case indeterminate
  /// A fact of the case is missing.
  case undetermined
}

extension Standing {
  /// The standing in a word.
  package var inAWord: StandingWord {
    switch self {
    case .ruled(let ruling): .state(ruling.state)
    case .ambiguous: .ambiguous
    case .indeterminate: .indeterminate
    case .undetermined: .undetermined
    }
  }
}
