package import Days

/// One facet of one unit under fixed clocks: which versions count, and which facts they ask for.
package struct FacetReading: Sendable {
  /// The rule.
  package let rule: RuleID
  /// The facet.
  package let facet: Change.Facet
  /// The versions of the facet that count and reach the unit, and the conditions they may name.
  package let versions: [DatedVersion]
  /// The facts of the rule, in its order.
  package let declarations: [FactDeclaration]
  /// What is known of the case.
  package let circumstance: Circumstance

  package init(
    rule: RuleID, facet: Change.Facet, versions: [DatedVersion],
    declarations: [FactDeclaration], circumstance: Circumstance
  ) {
    self.rule = rule
    self.facet = facet
    self.versions = versions
    self.declarations = declarations
    self.circumstance = circumstance
  }

  /// What can be said of the facet on every day.
  package func timeline() -> Timeline<Standing> {
    let questions = openQuestions
    guard !questions.isEmpty else { return timeline(supposing: circumstance) }
    return OpenCase(self, questions: questions).timeline()
  }
}

extension FacetReading {
  /// More uncertain boundaries than this in one facet of one unit are not told apart: the facet is
  /// indeterminate as a whole.
  package static let doubtLimit = 8

  /// What can be said when every fact that matters is given or supposed.
  package func timeline(supposing circumstance: Circumstance) -> Timeline<Standing> {
    let scenes = scenes(supposing: circumstance)
    guard scenes.count != 1 else { return timeline(in: scenes[0]) }
    guard !scenes.isEmpty else { return Timeline(always: .indeterminate([])) }
    let timelines = scenes.map(timeline(in:))
    return Timeline(changingAt: timelines.flatMap(\.changes)) { day in
      Standing(eitherOf: timelines.map { $0.value(on: day) })
    }
  }

  private func timeline(in scene: Scene) -> Timeline<Standing> {
    guard let facet = Facets.facet(self.facet) else { return Timeline(always: .ambiguous([])) }
    return Timeline(changingAt: scene.turningDays) { day in
      let rulings = facet.rulings(on: day, in: scene)
      return rulings.count == 1 ? .ruled(rulings[0]) : .ambiguous(rulings)
    }
  }

  /// One scene for each way in which the uncertain boundaries can lie; none: there are too many.
  private func scenes(supposing circumstance: Circumstance) -> [Scene] {
    let doubts = versions.flatMap(\.doubts)
    guard doubts.count <= FacetReading.doubtLimit else { return [] }
    return Scene.extremes(of: doubts).map {
      Scene(versions: versions, circumstance: circumstance, extremes: $0)
    }
  }
}

extension DatedVersion {
  /// The boundaries of this version of which it is not known when they occur.
  package var doubts: [Scene.Doubt] {
    var doubts: [Scene.Doubt] = []
    if case .between = change.from { doubts.append(.init(version: name, side: .start)) }
    switch change.end {
    case .unknown, .until(.between): doubts.append(.init(version: name, side: .end))
    default: break
    }
    return doubts
  }
}

extension Standing {
  /// What is left when one of several standings holds and it is not known which.
  init(eitherOf standings: [Standing]) {
    guard let first = standings.first, standings.contains(where: { $0.key != first.key }) else {
      self = standings.first ?? .indeterminate([])
      return
    }
    var rulings: [Ruling] = []
    for ruling in standings.flatMap(\.rulings)
    where !rulings.contains(where: { $0.state == ruling.state }) {
      rulings.append(ruling)
    }
    self = .indeterminate(rulings)
  }

  /// The rulings it consists of.
  fileprivate var rulings: [Ruling] {
    switch self {
    case .ruled(let ruling): [ruling]
    case .ambiguous(let rulings), .indeterminate(let rulings): rulings
    case .undetermined(let open): open.outcomes.flatMap { $0.standing.flatMap(\.rulings) }
    }
  }
}

extension Scene {
  /// Every day on which the facet may change.
  package var turningDays: [Day] {
    let named = versions.flatMap(\.namedDays)
    let fixed =
      named + (versions.contains(where: \.endsUnknown) ? named.compactMap(\.next) : [])
      + groupDays
    let sunsets = versions.filter { if case .sunset = $0.change { true } else { false } }
    guard !sunsets.isEmpty else { return fixed }
    let samples = [Day.first] + fixed
    return fixed
      + sunsets.flatMap { sunset in
        samples.compactMap { self.sunset(of: sunset, on: $0).day }
      }
  }
}

extension DatedVersion {
  /// Whether it ends on a day that nobody knows: at the earliest the day after it began, or after
  /// that was said.
  fileprivate var endsUnknown: Bool {
    if case .unknown = change.end { true } else { false }
  }

  /// The days at which this version may change something by itself.
  fileprivate var namedDays: [Day] {
    var days = [publicDay]
    if let from = change.from { days += from.days }
    if case .until(let until) = change.end { days += until.days }
    return days
  }
}

extension Boundary {
  fileprivate var days: [Day] {
    switch self {
    case .on(let day): [day]
    case .between(let first, let last, _): [first, last, last.next].compactMap(\.self)
    case .when: []
    }
  }
}
