import Days

/// The facets that a duty depends on, read together: one missing fact has one value in all of them.
struct JointCase {
  private let readings: [FacetReading]
  private let questions: [OpenQuestion]
  private let circumstance: Circumstance

  init(_ unit: UnitReading) {
    self.init(
      [.force, .applicability, .enforcement].map(unit.reading(of:)),
      declarations: unit.rule.facts, circumstance: unit.circumstance)
  }

  /// Several facets, of one unit or of many, with the facts that any of them asks for.
  init(_ readings: [FacetReading], declarations: [FactDeclaration], circumstance: Circumstance) {
    self.readings = readings
    self.circumstance = circumstance
    questions =
      FacetReading(
        facet: .force, versions: readings.flatMap(\.versions), declarations: declarations,
        circumstance: circumstance
      ).openQuestions
  }

  /// What the facets are on a day, in the order in which they were given, in each case that the
  /// missing facts allow; empty: there are too many.
  func standings(on day: Day) -> [[Standing]] {
    var cases = [circumstance]
    for question in questions {
      let choices = question.choices(on: day)
      guard cases.count * choices.count <= OpenCase.caseLimit else { return [] }
      cases = cases.flatMap { supposed in choices.map { $0.supposed(in: supposed) } }
    }
    return cases.map { supposed in
      readings.map { $0.standing(on: day, supposing: supposed) }
    }.unique
  }
}
