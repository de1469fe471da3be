import BookTesting
import Days
import RuleModel
import Testing

/// The books to which the laws are put.
enum LawBooks {
  /// Goes through books and questions until one does not keep the law.
  static func check(
    _ seeds: Range<UInt64>, law: (Rulebook, Question) -> Complaint?
  ) {
    for seed in seeds {
      let book = BookGenerator.book(seed: seed)
      for question in Question.some(of: book, seed: seed) {
        guard Harness.check(seed, book, question, complaint: { law($0, question) }) else { return }
      }
    }
  }

  /// Some days of the window and of both sides.
  static let days = stride(from: -20, through: 150, by: 13).map { aDay($0) }
}

extension Question {
  func inquiry(_ book: Rulebook) -> Inquiry { Inquiry(book, from: viewpoint, facts: facts) }

  /// The answer of the book on a day.
  func answer(_ book: Rulebook, on day: Day) -> Answer? {
    guard let rule = book.rule(rule) else { return nil }
    return inquiry(book).answers(rule, unit: unit, on: day).first
  }

  /// What can be said of each facet on every day.
  func timelines(_ book: Rulebook) -> [(facet: Change.Facet, timeline: Timeline<Standing>)] {
    book.rule(rule).map { inquiry(book).timelines($0, unit: unit).all } ?? []
  }
}

extension Rulebook {
  /// The book with another rule in the place of the one of its id.
  func with(_ rule: Rule) -> Rulebook {
    aBook(
      rules.map { $0.id == rule.id ? rule : $0 }, groups: Array(groups.values),
      subjects: subjects)
  }
}
