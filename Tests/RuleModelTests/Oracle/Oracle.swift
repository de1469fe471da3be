import BookTesting
import Days
import RuleModel

/// What can be said of a facet in one case, over all extremes of what is uncertain.
enum CaseStanding: Hashable {
  case ruled(FacetState)
  case ambiguous(Set<FacetState>)
  case indeterminate(Set<FacetState>)

  init(_ results: Set<Set<FacetState>>) {
    if let only = results.first, results.count == 1 {
      let first = only.first ?? .text(nil)
      self = only.count == 1 ? .ruled(first) : .ambiguous(only)
    } else {
      self = .indeterminate(Set(results.flatMap(\.self)))
    }
  }

  var states: Set<FacetState> {
    switch self {
    case .ruled(let state): [state]
    case .ambiguous(let states), .indeterminate(let states): states
    }
  }
}

/// A facet on a day, in every case that the question leaves open.
struct OracleFacet: Equatable {
  let byCase: [Case: CaseStanding]
  /// The standing of all cases, where they agree.
  let agreed: CaseStanding?
  /// The facts of which one alone changes the standing of some case.
  let needs: [FactName]

  init(byCase: [Case: CaseStanding], facts: [FactName], criteria: [Criterion]) {
    let all = Set(byCase.values)
    self.byCase = byCase
    agreed = all.count == 1 ? all.first : nil
    needs = all.count == 1 ? [] : facts.filter { OracleFacet.needs($0, byCase, criteria) }
  }

  var isDefinite: Bool { if case .ruled = agreed { true } else { false } }

  private static func needs(
    _ fact: FactName, _ byCase: [Case: CaseStanding], _ criteria: [Criterion]
  ) -> Bool {
    var seen: [Case: CaseStanding] = [:]
    let isGiven = Set(byCase.keys.map { $0.values[fact] }).count == 1
    for (one, standing) in byCase {
      var others = one
      others.values[fact] = nil
      // A doubt about a list belongs to the facts that are looked up in it.
      others.isMember = one.isMember.filter { doubt, _ in
        let asking = criteria.filter {
          $0.test.group == doubt.group && one.values[$0.fact] == doubt.value
        }
        return asking.contains { $0.fact != fact }
          && !(isGiven && asking.contains { $0.fact == fact })
      }
      if let other = seen[others], other != standing { return true }
      seen[others] = standing
    }
    return false
  }

  /// What can be told of a change from one day to the next.
  func looks(like other: OracleFacet) -> Bool {
    if let agreed { return agreed == other.agreed }
    return other.agreed == nil && needs == other.needs
      && Set(byCase.values) == Set(other.byCase.values)
  }
}

/// What a duty is in one world, and the facet that decides.
struct OracleDuty: Hashable {
  let duty: Duty
  let decidedBy: Duty.Decider?
}

/// What the oracle says of a unit on a day.
struct OracleDay {
  let facets: [Change.Facet: OracleFacet]
  let duties: Set<OracleDuty>
  let announcements: Set<OracleAnnouncement>
  let views: Set<VersionName>

  func facet(_ kind: Change.Facet) -> OracleFacet {
    facets[kind] ?? OracleFacet(byCase: [:], facts: [], criteria: [])
  }
}

struct OracleAnnouncement: Hashable {
  let since: Day
  let version: VersionName
}

/// A slow second answer to a question: every day, every case and every extreme from scratch.
struct Oracle {
  static let facets: [Change.Facet] = [.force, .text, .applicability, .enforcement]
  /// All days on which something can begin or end, with room on both sides.
  static let days = (-35...170).map { aDay($0) }

  let rule: Rule
  let unit: UnitID?
  let space: CaseSpace
  let cases: [(one: Case, worlds: [Imagined])]

  init(_ book: Rulebook, _ rule: Rule, unit: UnitID?, known: Day, facts: [FactName: String]) {
    let space = CaseSpace(book, rules: [rule], known: known, facts: facts)
    let kept = Imagined.kept(rule, unit: unit, known: known)
    let extremes = Oracle.extremes(of: Imagined.uncertainties(rule, kept))
    self.rule = rule
    self.unit = unit
    self.space = space
    cases = space.cases.map { one in
      (
        one,
        extremes.map { late in
          Imagined(rule, unit: unit, space: space, world: World(one: one, late: late))
        }
      )
    }
  }

  static func extremes(of uncertain: [Uncertain]) -> [Set<Uncertain>] {
    uncertain.reduce([[]]) { sets, next in sets + sets.map { $0.union([next]) } }
  }

  func answer(on day: Day) -> OracleDay {
    let states = cases.map { one, worlds in (one, worlds.map { $0.states(on: day) }) }
    var facets: [Change.Facet: OracleFacet] = [:]
    for facet in Oracle.facets {
      var byCase: [Case: CaseStanding] = [:]
      for (one, results) in states {
        byCase[one] = CaseStanding(Set(results.map { $0.facet(facet) }))
      }
      facets[facet] = OracleFacet(
        byCase: byCase, facts: rule.facts.map(\.name), criteria: criteria(of: facet))
    }
    return OracleDay(
      facets: facets, duties: Set(states.flatMap(\.1).flatMap(duties)),
      announcements: announcements(on: day), views: views(on: day))
  }

  /// What the versions ask that have a say in a facet.
  private func criteria(of facet: Change.Facet) -> [Criterion] {
    rule.versions.filter { rule.facet(of: $0) == facet || $0.isConditionChange }
      .flatMap(\.criteria)
  }

  private func duties(_ states: DayStates) -> [OracleDuty] {
    states.force.flatMap { force in
      states.applicability.flatMap { applicability in
        states.enforcement.map { duty(force, applicability, $0) }
      }
    }
  }

  private func duty(
    _ force: FacetState, _ applicability: FacetState, _ enforcement: FacetState
  ) -> OracleDuty {
    if !rule.isBinding { return OracleDuty(duty: .notBinding, decidedBy: .binding) }
    if force != .force(.inForce) { return OracleDuty(duty: .notOwed, decidedBy: .force) }
    if applicability != .applicability(.required), applicability != .applicability(.withForce) {
      return OracleDuty(duty: .notOwed, decidedBy: .applicability)
    }
    if enforcement == .enforcement(.withheld) || enforcement == .enforcement(.barred) {
      return OracleDuty(duty: .owedNotEnforced, decidedBy: .enforcement)
    }
    return OracleDuty(duty: .owed, decidedBy: nil)
  }

  private func announcements(on day: Day) -> Set<OracleAnnouncement> {
    Set(
      cases.compactMap(\.worlds.first).flatMap { world -> [OracleAnnouncement] in
        let counting = ImaginedDay(world, day).counting
        let closed = counting.filter { version in
          guard case .close(_, _, let from) = version.change else { return false }
          return (from?.last ?? version.publicDay) <= day
        }.compactMap(\.change.of)
        return counting.compactMap { version in
          guard case .announce(_, let from) = version.change, !closed.contains(version.name) else {
            return nil
          }
          let since = from?.last ?? version.publicDay
          return since <= day ? OracleAnnouncement(since: since, version: version.name) : nil
        }
      })
  }

  private func views(on day: Day) -> Set<VersionName> {
    Set(
      cases.compactMap(\.worlds.first).flatMap { world -> [VersionName] in
        ImaginedDay(world, day).counting.compactMap { version in
          guard case .contest(_, let from) = version.change else { return nil }
          return (from?.last ?? version.publicDay) <= day ? version.name : nil
        }
      })
  }
}
