import RuleModel

/// What one facet answers on one day where two branches parted, on both, and in their merge.
struct FourAnswers: Hashable {
  let origin: FacetValue
  let base: FacetValue
  let head: FacetValue
  let merged: FacetValue

  /// Whether the merge answers what nobody answered for: it has to show what one branch alone
  /// changed, and where both changed the answer, what one of them says.
  var isInteraction: Bool {
    if base.normal == origin.normal { return merged.normal != head.normal }
    if head.normal == origin.normal { return merged.normal != base.normal }
    return merged.normal != base.normal && merged.normal != head.normal
  }

  /// What tells this interaction from another.
  var states: [String] { [origin, base, head, merged].map(\.normal) }

  /// The same with the reasons of the other four after its own.
  func adding(_ next: FourAnswers) -> FourAnswers {
    FourAnswers(
      origin: origin.adding(next.origin), base: base.adding(next.base),
      head: head.adding(next.head), merged: merged.adding(next.merged))
  }
}

/// What four books say of one unit or subject on one day.
struct FourValues {
  let origin: DayValues
  let base: DayValues
  let head: DayValues
  let merged: DayValues

  /// The answers of a facet; a day that a book does not cover is one answer, whatever the reason.
  func answers(_ facet: ChangedFacet) -> FourAnswers {
    FourAnswers(
      origin: origin.answer(facet), base: base.answer(facet), head: head.answer(facet),
      merged: merged.answer(facet))
  }

  /// The facets in which the merge answers otherwise than it may.
  ///
  /// Where the merge does not cover the day, or covers it and should not, no facet says more.
  /// Certainty that goes with another answer is shown with that answer.
  func interactions(among facets: [ChangedFacet]) -> [ChangedFacet] {
    if answers(.coverage).isInteraction { return [.coverage] }
    guard merged.isCovered else { return [] }
    let found = facets.filter { $0 != .coverage && answers($0).isInteraction }
    return found.contains(where: \.isAnswer) ? found.filter { $0 != .certainty } : found
  }
}

extension DayValues {
  fileprivate var isCovered: Bool { self[.coverage]?.knowledge == .answered }

  fileprivate func answer(_ facet: ChangedFacet) -> FacetValue {
    if isCovered, let value = self[facet] { return value }
    let why = self[.coverage]?.word ?? "not_covered"
    return FacetValue(word: why, normal: "not_covered", exact: "not_covered", knowledge: .unknown)
  }
}

extension ChangedFacet {
  /// Whether it is a state of the answer itself.
  fileprivate var isAnswer: Bool {
    switch self {
    case .facet(.force), .facet(.text), .facet(.applicability), .facet(.enforcement), .regime: true
    default: false
    }
  }
}
