import BookTesting
import Days
import RuleModel

/// One question to a book: a unit, a known day and what is given of the case.
struct Question: CustomStringConvertible, Sendable {
  let rule: RuleID
  let unit: UnitID?
  let known: Day
  let facts: [FactName: String]

  /// The day on which all questions are asked.
  static let today = aDay(200)

  var viewpoint: Viewpoint { .known(by: known, today: Question.today) }

  var description: String {
    let given = facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return "\(rule)#\(unit?.text ?? "-") --known \(known) \(given.joined(separator: " "))"
  }

  /// Questions about every rule of the book: with all facts given, with some and with none.
  static func some(of book: Rulebook, seed: UInt64) -> [Question] {
    var random = SplitMix64(seed: seed &+ 0x5EED)
    var generator = BookGenerator(seed: seed &+ 0xFAC7)
    return book.rules.map { rule in
      let share = random.pick([0, 0, 50, 100]) ?? 0
      var facts: [FactName: String] = [:]
      for fact in rule.facts where random.chance(share) {
        facts[fact.name] = generator.value(of: fact)
      }
      return Question(
        rule: rule.id, unit: random.pick(rule.askedUnits) ?? nil,
        known: random.chance(50) ? today : aDay(random.number(-20...130)), facts: facts)
    }
  }
}
