package import RuleModel

/// What a change is about: a facet of an answer, or something beside the facets.
package enum ChangedFacet: Hashable, Sendable {
  /// A facet of the answers of a rule.
  case facet(Change.Facet)
  /// Whether the book knows the unit on the day at all.
  case coverage
  /// Whether a scheduled change is confirmed.
  case certainty
  /// Which regime governs a subject.
  case regime
  /// The heads-ups beside the answer.
  case notices
  /// What is said of a rule or subject beside its answers.
  case metadata

  /// The word that a machine uses.
  package var word: String {
    switch self {
    case .facet(let facet): facet.rawValue
    case .coverage: "coverage"
    case .certainty: "certainty"
    case .regime: "regime"
    case .notices: "notices"
    case .metadata: "metadata"
    }
  }

  /// The facets of a unit, in the order in which changes are shown.
  static let ofUnits: [ChangedFacet] =
    [.coverage] + Change.Facet.allCases.map(ChangedFacet.facet) + [.certainty]
}
