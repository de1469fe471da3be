import Days
import RuleModel

extension BookGenerator {
  mutating func makeCriteria(_ change: Change, _ draft: RuleDraft) -> [Criterion] {
    guard random.chance(Self.scopeChance(of: change)) else { return [] }
    let facts = draft.facts.shuffled(using: &random).prefix(random.chance(70) ? 1 : 2)
    return facts.map { Criterion($0.name, makeTest(of: $0.kind)) }
  }

  private static func scopeChance(of change: Change) -> Int {
    switch change {
    case .require: 55
    case .permit, .waive, .withhold, .restrain, .bar, .resume: 40
    case .condition, .contest, .close, .announce: 0
    case .delay, .extend, .lift, .reinstate: 12
    default: 15
    }
  }

  private mutating func makeTest(of kind: FactKind) -> FactTest {
    switch kind {
    case .oneOf(let values): makeListTest(values)
    case .date:
      random.chance(50)
        ? .before(aDay(random.number(0...40))) : .onOrAfter(aDay(random.number(0...40)))
    case .country: random.chance(65) ? makeGroupTest() : makeListTest(["AT", "BE", "CH"])
    case .item: makeListTest(["1A", "1A.b", "2C"])
    }
  }

  private mutating func makeListTest(_ values: [String]) -> FactTest {
    let some = Array(random.some(values).prefix(2))
    return random.chance(60) ? .anyOf(some) : .noneOf(some)
  }

  private mutating func makeGroupTest() -> FactTest {
    let group = random.chance(75) ? groups[0].id : groups[1].id
    return random.chance(60) ? .inGroup(group) : .notInGroup(group)
  }
}
