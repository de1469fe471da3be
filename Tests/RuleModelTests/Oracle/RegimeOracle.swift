import BookTesting
import Days
import RuleModel

/// Which regimes can govern a subject on a day: every world of all its rules at once.
struct RegimeOracle {
  let subject: RegimeSubject
  let worlds: [[RuleID: [UnitID?: Imagined]]]

  init(_ book: Rulebook, _ subject: RegimeSubject, known: Day, facts: [FactName: String]) {
    self.subject = subject
    let rules = subject.rules.compactMap { book.rule($0) }
    let space = CaseSpace(
      book, rules: rules, known: known, facts: subject.assume.merging(facts) { $1 })
    let uncertain = rules.flatMap { rule in
      Imagined.uncertainties(
        rule, rule.askedUnits.flatMap { Imagined.kept(rule, unit: $0, known: known) }.unique)
    }
    let extremes = Oracle.extremes(of: uncertain)
    worlds = space.cases.flatMap { one in
      extremes.map { late in
        var units: [RuleID: [UnitID?: Imagined]] = [:]
        for rule in rules {
          for unit in rule.askedUnits {
            units[rule.id, default: [:]][unit] = Imagined(
              rule, unit: unit, space: space, world: World(one: one, late: late))
          }
        }
        return units
      }
    }
  }

  func regimes(on day: Day) -> Set<RegimeID> {
    Set(worlds.flatMap { regimes(in: $0, on: day) })
  }

  private func regimes(in world: [RuleID: [UnitID?: Imagined]], on day: Day) -> Set<RegimeID> {
    let asked = subject.regimes.flatMap(\.when).flatMap { condition in
      Array((world[condition.rule] ?? [:]).keys).map { Key(rule: condition.rule, unit: $0) }
    }.unique
    var choices: [[Key: DayStates]] = [[:]]
    for key in asked {
      guard let states = world[key.rule]?[key.unit]?.states(on: day) else { continue }
      choices = choices.flatMap { chosen in
        RegimeOracle.single(states).map { one in chosen.merging([key: one]) { $1 } }
      }
    }
    return Set(choices.compactMap(first))
  }

  struct Key: Hashable {
    let rule: RuleID
    let unit: UnitID?
  }

  /// A tie, one state at a time.
  private static func single(_ states: DayStates) -> [DayStates] {
    states.force.flatMap { force in
      states.applicability.flatMap { applicability in
        states.enforcement.map { enforcement in
          DayStates(
            force: [force], text: states.text, applicability: [applicability],
            enforcement: [enforcement])
        }
      }
    }
  }

  private func first(_ states: [Key: DayStates]) -> RegimeID? {
    subject.regimes.first { $0.when.allSatisfy { holds($0, states) } }?.id
  }

  private func holds(_ condition: RegimeCondition, _ states: [Key: DayStates]) -> Bool {
    states.filter {
      $0.key.rule == condition.rule && (condition.unit == nil || $0.key.unit == condition.unit)
    }.allSatisfy { _, unit in
      condition.states.allSatisfy { facet, words in
        unit.facet(facet).allSatisfy { words.contains($0.word) }
      }
    }
  }
}
