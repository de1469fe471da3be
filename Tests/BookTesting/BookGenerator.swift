import Days
package import RuleModel

/// Makes small rulebooks in which every kind of change occurs.
///
/// Their days lie in a window of 120 days, so that one can go through them day by day.
package struct BookGenerator {
  /// The days in which boundaries lie.
  package static let window = 0...119

  var random: SplitMix64
  var popular: [Int] = []
  var uncertain = 0
  var groups: [Group] = []

  /// A generator that makes one book of the seed.
  package init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// The book of the seed.
  package static func book(seed: UInt64) -> Rulebook {
    var generator = BookGenerator(seed: seed)
    return generator.makeBook()
  }

  private mutating func makeBook() -> Rulebook {
    popular = (0..<6).map { _ in random.number(5...110) }
    groups = makeGroups()
    let count = random.chance(25) ? 2 : 1
    let rules = (0..<count).map { index in
      makeRule("x/\(["one", "two"][index])", versions: random.number(3...(count == 1 ? 14 : 7)))
    }
    let subjects = random.chance(60) ? [makeSubject(rules)] : []
    return aBook(rules, groups: groups, subjects: subjects)
  }

  private mutating func makeGroups() -> [Group] {
    [
      aGroup("g/red", makeMembers()),
      aGroup("g/blue", isComplete: random.chance(50), makeMembers()),
    ]
  }

  private mutating func makeMembers() -> [Group.Membership] {
    var members: [Group.Membership] = []
    for _ in 0..<random.number(0...3) {
      let from = day()
      let values = random.chance(85) ? random.some(["AT", "BE", "CH"]) : []
      let publicDay = random.chance(80) ? from - random.number(0...30) : from + random.number(1...9)
      guard !members.contains(where: { $0.from == aDay(from) }) else { continue }
      members.append(aMembership(from: aDay(from), values, public: kept(publicDay)))
    }
    return members
  }

  /// A day that keeps all that happens near the window.
  func kept(_ day: Int) -> Day { aDay(min(max(day, -30), 150)) }

  /// A day of the window, often one on which others lie too.
  mutating func day() -> Int {
    if random.chance(40), let known = random.pick(popular) { return known }
    return random.number(BookGenerator.window)
  }
}

extension BookGenerator {
  private mutating func makeRule(_ id: String, versions count: Int) -> Rule {
    var draft = RuleDraft(
      units: Array(["a", "b", "c"].prefix(random.number(0...3))), facts: makeFacts(),
      conditions: random.chance(35) ? ["ready"] : [])
    for index in 0..<count { addVersion(index, to: &draft) }
    return aRule(
      id, units: draft.units, facts: draft.facts, conditions: draft.conditions,
      isBinding: random.chance(92), checked: aDay(random.number(0...140)),
      completeFrom: aDay(random.chance(80) ? -200 : random.number(0...20)),
      versions: draft.versions)
  }

  private mutating func makeFacts() -> [FactDeclaration] {
    let all = [
      aFact("class", oneOf: ["large", "small", "tiny"]), aFact("built", .date),
      aFact("place", .country), aFact("seat", .country), aFact("item", .item),
    ]
    let count = random.pick([0, 0, 1, 1, 1, 1, 1, 2, 2, 3]) ?? 1
    return Array(all.shuffled(using: &random).prefix(count))
  }

  private mutating func makeSubject(_ rules: [Rule]) -> RegimeSubject {
    var regimes = (0..<random.number(1...3)).map { index in
      Regime(
        id: RegimeID("r\(index)"), name: "r\(index)",
        when: (0..<random.number(1...2)).map { _ in makeCondition(rules) })
    }
    regimes.append(Regime(id: RegimeID("rest"), name: "rest", when: []))
    var assume: [FactName: String] = [:]
    for fact in rules.flatMap(\.facts) where random.chance(30) {
      assume[fact.name] = value(of: fact)
    }
    return aSubject(
      "x/subject", rules: rules.map(\.id), regimes: regimes, assume: assume,
      completeFrom: rules.map(\.completeFrom).max() ?? aDay(0))
  }

  private mutating func makeCondition(_ rules: [Rule]) -> RegimeCondition {
    let rule = random.pick(rules) ?? rules[0]
    let words: [(Change.Facet, [String])] = [
      (.force, ["in_force", "suspended", "ended", "pending", "none", "void"]),
      (
        .applicability, ["required", "not_yet", "with_force", "out_of_scope", "waived", "optional"]
      ),
      (.enforcement, ["ordinary", "withheld", "barred", "restrained"]),
    ]
    var states: [Change.Facet: [String]] = [:]
    for (facet, all) in random.some(words) { states[facet] = random.some(Array(all.prefix(4))) }
    return RegimeCondition(
      rule: rule.id, unit: random.chance(60) ? random.pick(rule.units)?.id : nil, states: states,
      place: .file("regimes"))
  }

  /// A value that a question or an assumption can give; now and then one that no file names.
  package mutating func value(of fact: FactDeclaration) -> String {
    switch fact.kind {
    case .oneOf(let values): random.pick(values) ?? ""
    case .date: aDay(random.number(0...119)).description
    case .country: random.pick(["AT", "BE", "CH", "ZZ"]) ?? ""
    case .item: random.pick(["1A", "1A.b", "2C", "9Z", "1A.b.3", "1Ab"]) ?? ""
    }
  }
}

/// A rule in the making.
struct RuleDraft {
  var units: [String]
  var facts: [FactDeclaration]
  var conditions: [String]
  var versions: [DatedVersion] = []

  /// The versions made so far that a change of another version can name.
  func targets(_ isTarget: (Change) -> Bool) -> [DatedVersion] {
    versions.filter { isTarget($0.change) }
  }
}
