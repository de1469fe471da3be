import BookTesting
import Days
import RuleModel

/// The regimes of the library beside those of the oracle, day by day.
enum RegimeComparison {
  static func complaint(_ book: Rulebook, _ question: Question) -> Complaint? {
    let facts = book.subjects.first?.assume.merging(question.facts) { $1 } ?? [:]
    let asked = Question(rule: question.rule, unit: nil, known: question.known, facts: facts)
    guard let subject = book.subjects.first,
      !book.rules.contains(where: { OracleComparison.isBeyondLabels($0, asked) })
    else { return nil }
    let oracle = RegimeOracle(book, subject, known: question.known, facts: question.facts)
    var days: [Day: Set<RegimeID>] = [:]
    for day in Oracle.days { days[day] = oracle.regimes(on: day) }
    let inquiry = Inquiry(book, from: question.viewpoint, facts: question.facts)
    for day in OracleComparison.asked where day >= subject.completeFrom {
      let answer = inquiry.regime(subject, on: day)
      let words = complaint(answer, days, book, question)
      if let words { return Complaint(description: "on \(day): \(words)") }
    }
    return nil
  }

  private static func complaint(
    _ answer: RegimeAnswer, _ days: [Day: Set<RegimeID>], _ book: Rulebook, _ question: Question
  ) -> String? {
    let day = answer.day
    let expected = days[day] ?? []
    let since = Oracle.days.last { $0 < day && days[$0] != expected }?.next
    let until = Oracle.days.first { $0 > day && days[$0] != expected }
    let end = answer.span.until.flatMap { Oracle.days.contains($0) ? $0 : nil }
    let certainty = certainty(answer, days, book, question)
    let one = expected.count == 1 ? expected.first : nil
    if Set(answer.candidates) != expected || answer.regime?.id != one {
      return "regimes \(answer.candidates), the oracle says \(expected)"
    }
    if answer.span.since != since || end != until {
      return "span \(answer.span), the oracle says \(since.short) to \(until.short)"
    }
    if answer.certainty != certainty {
      return "certainty \(answer.certainty), the oracle says \(certainty)"
    }
    let assumed = answer.subject.assume.filter { question.facts[$0.key] == nil }
    return answer.assumed == assumed
      ? nil : "assumed \(answer.assumed), the oracle says \(assumed)"
  }

  private static func certainty(
    _ answer: RegimeAnswer, _ days: [Day: Set<RegimeID>], _ book: Rulebook, _ question: Question
  ) -> Certainty {
    let checked = answer.subject.rules.compactMap { book.rule($0)?.checked }.min() ?? answer.checked
    if answer.candidates.count != 1 { return .indeterminate }
    let due = Oracle.days.filter { $0 > checked && $0 <= answer.day && $0 <= question.known }
    if due.contains(where: { days[$0] != $0.previous.flatMap { days[$0] } }) {
      return .unconfirmed
    }
    return answer.day > checked || answer.day > question.known ? .projection : .settled
  }
}
