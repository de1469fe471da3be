import ArgumentParser
import Days
import GitStore
import InForceKit
import Reports
import RuleModel

/// A book with its clocks and the facts of a case: everything but the question itself.
struct Stance {
  /// The book.
  let session: Session
  /// The day asked about; today where none was.
  let day: Day
  /// The clocks.
  let viewpoint: Viewpoint
  /// The facts of the case.
  let facts: [FactName: String]

  /// The book asked.
  var inquiry: Inquiry { Inquiry(session.book, from: viewpoint, facts: facts) }

  /// A stance for a question about one day; `nil`: about today.
  init(
    on typed: String?, _ book: BookOptions, _ clocks: ClockOptions, _ facts: CaseOptions,
    about rules: [String] = []
  ) throws(Problem) {
    let scope = BookScope.about(rules, facts.facts)
    try self.init(on: typed, book, clocks, facts, in: Session(book, scope: scope), scope)
  }

  /// The same in the book of a session.
  init(
    on typed: String?, _ book: BookOptions, _ clocks: ClockOptions, _ facts: CaseOptions,
    in session: Session, _ scope: BookScope = .law
  ) throws(Problem) {
    try clocks.refuseContradictions(with: book)
    var session = session
    day = try typed.map { (text) throws(Problem) in try session.day(text) } ?? session.today
    if clocks.believed { session = try session.recorded(by: day, scope: scope) }
    viewpoint = try clocks.viewpoint(on: day, in: session)
    self.facts = try session.book.facts(facts.facts)
    self.session = session
  }

  /// A stance for a question about one day with all that is known.
  init(auditing typed: String, _ book: BookOptions, _ facts: CaseOptions) throws(Problem) {
    session = try Session(book)
    day = try session.day(typed)
    viewpoint = .now(today: session.today)
    self.facts = try session.book.facts(facts.facts)
  }

  /// A stance for a question about no day; `known` as it was typed.
  init(
    known: String?, _ book: BookOptions, _ facts: [String], about rules: [String] = []
  ) throws(Problem) {
    session = try Session(book, scope: .about(rules, facts))
    day = session.today
    viewpoint =
      if let known {
        .known(by: try session.day(known), today: session.today)
      } else {
        .now(today: session.today)
      }
    self.facts = try session.book.facts(facts)
  }

  /// What a document says of the question and the book.
  func asked(from first: Day? = nil, through: Day? = nil) -> AskedOf {
    AskedOf(
      day: first ?? day, through: through, viewpoint: viewpoint, revision: session.options.rev,
      facts: facts, title: session.book.title,
      commit: session.opened.commit?.id.description,
      isDirty: session.opened.hasUnusedChanges, checked: session.book.checked)
  }
}
