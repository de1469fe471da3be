import Days
import Reports
import RuleModel

/// A question about a run of days, `FIRST..LAST`.
struct RangeQuestion {
  private let stance: Stance
  private let days: DaySpan
  private let through: Day
  private let asked: [AskedRule]

  /// `nil`: the command asks about one day.
  init?(_ command: On) throws(Problem) {
    guard command.date.contains("..") else { return nil }
    if command.clocks.then || command.clocks.believed {
      throw Problem(
        "U011", "--then and --believed ask about one day, not about a run of days",
        help: ["--known DATE holds for all days of it"], status: .usage)
    }
    stance = try Stance(
      on: RangeQuestion.first(of: command.date), command.book, command.clocks, command.facts,
      about: command.rules)
    do { days = try stance.session.days.span(command.date) } catch { throw Problem(error) }
    through = days.through ?? stance.day
    var asked: [AskedRule] = []
    for name in command.rules { asked.append(try stance.session.book.asked(name)) }
    self.asked = asked
  }

  private static func first(of text: String) -> String {
    text.firstRange(of: "..").map { String(text[..<$0.lowerBound]) } ?? text
  }

  /// The answer, with what certainty means for the asker.
  func reply() -> Reply {
    let inquiry = stance.inquiry
    let book = stance.session.book
    let rules = asked.isEmpty ? book.rules.map { AskedRule(rule: $0, unit: nil) } : asked
    let units = rules.flatMap { asked in
      asked.units.map { RangeDocument.UnitRange(asked.rule, unit: $0, in: days, inquiry) }
    }
    let subjects = asked.isEmpty ? book.subjects : []
    let document = RangeDocument(
      asked: stance.asked(through: through),
      regimes: subjects.map { .init($0, in: days, inquiry) }, units: units)
    let isWhole = asked.isEmpty ? book.broken.subjects.isEmpty : true
    return Reply(
      outcome: document, status: isWhole ? document.certainties.status : .incomplete,
      session: stance.session)
  }
}
