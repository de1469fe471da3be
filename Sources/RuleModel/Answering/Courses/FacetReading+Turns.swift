import Days

extension FacetReading {
  /// Every day on which the facet may change in one of the possible cases; `nil`: there are too
  /// many of them.
  ///
  /// Only a sunset that tolls or was extended falls on other days in other cases.
  var turnsOfAllCases: [Day]? {
    let isFixed = !versions.contains { if case .sunset = $0.change { true } else { false } }
    guard !isFixed else { return turns(supposing: circumstance, .none) }
    let doubts = versions.flatMap(\.doubts)
    guard doubts.count <= FacetReading.doubtLimit,
      let cases = OpenCase(self, questions: openQuestions).circumstances
    else { return nil }
    let extremes = Scene.extremes(of: doubts)
    return cases.flatMap { supposed in extremes.flatMap { turns(supposing: supposed, $0) } }
  }

  private func turns(
    supposing circumstance: Circumstance, _ extremes: Scene.Extremes
  ) -> [Day] {
    Scene(versions: versions, circumstance: circumstance, extremes: extremes).turningDays
  }
}
