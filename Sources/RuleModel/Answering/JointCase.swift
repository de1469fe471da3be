import Days

/// Several facets read together: one missing fact has one value in all of them, and one uncertain
/// boundary lies on one day for all of them.
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
    questions = OpenQuestion.all(
      about: readings.flatMap(\.versions), declarations: declarations, circumstance: circumstance)
  }

  /// What the facets are on a day, in the order in which they were given, in each world that the
  /// missing facts, the uncertain boundaries and the ties allow; empty: there are too many.
  func states(on day: Day) -> [[Ruling]] {
    let ways = ways
    var cases = [circumstance]
    for question in questions {
      let choices = question.choices(on: day)
      guard cases.count * choices.count * ways.count <= OpenCase.caseLimit else { return [] }
      cases = cases.flatMap { supposed in choices.map { $0.supposed(in: supposed) } }
    }
    return cases.flatMap { supposed in
      ways.flatMap { worlds(on: day, supposing: supposed, extremes: $0) }
    }.unique
  }

  private func worlds(
    on day: Day, supposing circumstance: Circumstance, extremes: Way
  ) -> [[Ruling]] {
    readings.reduce([[]]) { worlds, reading in
      let own = extremes.last { $0.rule == reading.rule }?.extremes ?? .none
      let rulings = reading.rulings(on: day, supposing: circumstance, extremes: own)
      return worlds.flatMap { world in rulings.map { world + [$0] } }
    }
  }
}

extension JointCase {
  /// Where the uncertain boundaries of each rule lie.
  private typealias Way = [(rule: RuleID, extremes: Scene.Extremes)]

  /// Every way in which the uncertain boundaries can lie, by rule; none: there are too many.
  private var ways: [Way] {
    let rules = readings.map(\.rule).unique
    let doubts = rules.map { rule in
      readings.filter { $0.rule == rule }.flatMap(\.versions).flatMap(\.doubts).unique
    }
    guard doubts.reduce(0, { $0 + $1.count }) <= FacetReading.doubtLimit else { return [] }
    return zip(rules, doubts).reduce([[]]) { ways, entry in
      ways.flatMap { way in
        Scene.extremes(of: entry.1).map { way + [(rule: entry.0, extremes: $0)] }
      }
    }
  }
}

extension FacetReading {
  /// What the facet is on one day when all that matters is given or supposed; several: a tie.
  fileprivate func rulings(
    on day: Day, supposing circumstance: Circumstance, extremes: Scene.Extremes
  ) -> [Ruling] {
    let scene = Scene(versions: versions, circumstance: circumstance, extremes: extremes)
    return Facets.facet(facet)?.rulings(on: day, in: scene) ?? []
  }
}
