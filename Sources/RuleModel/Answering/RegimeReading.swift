import Days

/// A subject under fixed clocks: its regimes' conditions, and what they ask of which units.
struct RegimeReading {
  let subject: RegimeSubject
  /// The facts taken for granted because they were not given.
  let assumed: [FactName: String]
  private let inquiry: Inquiry
  private let units: [UnitKey: Unit]

  /// A unit of a rule.
  private struct UnitKey: Hashable {
    let rule: RuleID
    let unit: UnitID?
  }

  /// What the conditions need of a unit.
  private struct Unit {
    let reading: UnitReading
    let timelines: UnitTimelines
  }

  init(_ subject: RegimeSubject, in inquiry: Inquiry) {
    self.subject = subject
    assumed = subject.assume.filter { inquiry.facts[$0.key] == nil }
    let facts = inquiry.facts.merging(subject.assume) { given, _ in given }
    let inquiry = inquiry.from(inquiry.viewpoint, facts: facts)
    self.inquiry = inquiry
    var units: [UnitKey: Unit] = [:]
    for condition in subject.regimes.flatMap(\.when) {
      guard let rule = inquiry.book.rule(condition.rule) else { continue }
      for unit in condition.unit.map({ [$0] }) ?? rule.askedUnits
      where units[UnitKey(rule: rule.id, unit: unit)] == nil {
        let reading = inquiry.reading(rule, unit: unit)
        units[UnitKey(rule: rule.id, unit: unit)] = Unit(
          reading: reading, timelines: inquiry.timelines(reading))
      }
    }
    self.units = units
  }

  /// The limits of what can be said: the earliest review of the subject's rules.
  var horizon: Horizon {
    let reviews = subject.rules.compactMap { inquiry.book.rule($0)?.checked }
    let checked = (reviews + [subject.checked].compactMap(\.self)).min() ?? inquiry.book.checked
    return Horizon(
      completeFrom: subject.completeFrom, checked: checked, known: inquiry.viewpoint.known)
  }

  /// The regimes that can govern on every day, in the order of the subject.
  func timeline() -> Timeline<[RegimeID]> {
    let changes = units.values.flatMap { $0.timelines.all.flatMap(\.timeline.changes) }
    return Timeline(changingAt: changes) { candidates(on: $0) }
  }
}

extension RegimeReading {
  /// A facet of a unit that a condition asks about, and the states it accepts.
  private struct Demand {
    let key: UnitKey
    let facet: Change.Facet
    let words: [String]
  }

  /// Whether a condition holds as far as can be told.
  private enum Truth { case yes, no, maybe }

  private func demands(of condition: RegimeCondition) -> [Demand] {
    let rule = inquiry.book.rule(condition.rule)
    let asked = condition.unit.map { [$0] } ?? rule?.askedUnits ?? []
    return asked.flatMap { unit in
      condition.states.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        Demand(key: UnitKey(rule: condition.rule, unit: unit), facet: $0.key, words: $0.value)
      }
    }
  }

  private func standing(_ demand: Demand, on day: Day) -> Standing? {
    units[demand.key]?.timelines[demand.facet]?.value(on: day)
  }

  private func truth(_ states: [FacetState], of demand: Demand) -> Truth {
    let accepted = states.filter { demand.words.contains($0.word) }
    if states.isEmpty { return .maybe }
    if accepted.isEmpty { return .no }
    return accepted.count == states.count ? .yes : .maybe
  }

  private func candidates(on day: Day) -> [RegimeID] {
    let first = walk { self.truth(self.standing($0, on: day)?.possibleStates ?? [], of: $0) }
    return first.count == 1 ? first : jointCandidates(on: day) ?? first
  }

  /// The regimes that can be the first whose conditions all hold.
  private func walk(_ truth: (Demand) -> Truth) -> [RegimeID] {
    var candidates: [RegimeID] = []
    for regime in subject.regimes {
      let truths = regime.when.flatMap(demands).map(truth)
      if truths.contains(where: { $0 == .no }) { continue }
      candidates.append(regime.id)
      if !truths.contains(where: { $0 == .maybe }) { break }
    }
    return candidates
  }

  /// The same, with one value for each missing fact and one day for each uncertain boundary in all
  /// the facets asked about; `nil`: there are too many cases.
  private func jointCandidates(on day: Day) -> [RegimeID]? {
    let open = openDemands(on: day)
    let readings = open.compactMap { units[$0.key]?.reading.reading(of: $0.facet) }
    guard readings.count == open.count else { return nil }
    let circumstance = Circumstance(
      groups: inquiry.book.groups, known: inquiry.viewpoint.known, given: inquiry.facts)
    let joint = JointCase(readings, declarations: declarations, circumstance: circumstance)
    let cases = joint.states(on: day)
    guard !cases.isEmpty else { return nil }
    let found = Set(cases.flatMap { walk(on: day, supposing: $0, of: open) })
    return subject.regimes.map(\.id).filter(found.contains)
  }

  private func walk(
    on day: Day, supposing rulings: [Ruling], of open: [Demand]
  ) -> [RegimeID] {
    walk { demand in
      let index = open.firstIndex { $0.key == demand.key && $0.facet == demand.facet }
      let states = index.map { [rulings[$0].state] }
      return truth(states ?? standing(demand, on: day)?.possibleStates ?? [], of: demand)
    }
  }

  /// The facets asked about that are not definite, each once.
  private func openDemands(on day: Day) -> [Demand] {
    var open: [Demand] = []
    for demand in subject.regimes.flatMap(\.when).flatMap(demands)
    where !open.contains(where: { $0.key == demand.key && $0.facet == demand.facet }) {
      if let standing = standing(demand, on: day), standing.state == nil { open.append(demand) }
    }
    return open
  }

  private var declarations: [FactDeclaration] {
    var seen: Set<FactName> = []
    return units.keys.map(\.rule).unique.sorted().flatMap { inquiry.book.rule($0)?.facts ?? [] }
      .filter { seen.insert($0.name).inserted }
  }
}
