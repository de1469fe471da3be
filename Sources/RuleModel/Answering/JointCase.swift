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
    on day: Day, supposing circumstance: Circumstance, extremes: [RuleID: Extremes]
  ) -> [[Ruling]] {
    readings.reduce([[]]) { worlds, reading in
      let rulings = reading.rulings(
        on: day, supposing: circumstance, extremes: extremes[reading.rule] ?? [:])
      return worlds.flatMap { world in rulings.map { world + [$0] } }
    }
  }
}

extension JointCase {
  private typealias Extremes = [Scene.Doubt: Scene.Extreme]

  /// Every way in which the uncertain boundaries can lie, by rule; none: there are too many.
  private var ways: [[RuleID: Extremes]] {
    let doubts = Dictionary(grouping: readings, by: \.rule)
      .mapValues { $0.flatMap(\.versions).flatMap(\.doubts).unique }
    guard doubts.values.reduce(0, { $0 + $1.count }) <= FacetReading.doubtLimit else { return [] }
    return doubts.reduce([[:]]) { ways, entry in
      ways.flatMap { way in
        Scene.extremes(of: entry.value).map { way.merging([entry.key: $0]) { $1 } }
      }
    }
  }
}

extension FacetReading {
  /// What the facet is on one day when all that matters is given or supposed; several: a tie.
  fileprivate func rulings(
    on day: Day, supposing circumstance: Circumstance, extremes: [Scene.Doubt: Scene.Extreme]
  ) -> [Ruling] {
    let scene = Scene(versions: versions, circumstance: circumstance, extremes: extremes)
    return Facets.facet(facet)?.rulings(on: day, in: scene) ?? []
  }
}
