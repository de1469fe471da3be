import Days
import GitStore
import InForceKit
import Reports
import RuleModel

/// A question about one day, with the book and the clocks it is asked under.
struct DayQuestion {
  private let session: Session
  private let day: Day
  private let viewpoint: Viewpoint
  private let facts: [FactName: String]
  private let asked: [AskedRule]

  init(_ command: On) throws(Problem) {
    try self.init(command, in: Session(command.book, scope: command.scope))
  }

  /// The question of a command, put to the book of a session.
  init(_ command: On, in session: Session) throws(Problem) {
    try command.clocks.refuseContradictions(with: command.book)
    var session = session
    day = try session.day(command.date)
    if command.clocks.believed { session = try session.recorded(by: day, scope: command.scope) }
    viewpoint = try command.clocks.viewpoint(on: day, in: session)
    facts = try session.book.facts(command.facts.facts)
    var asked: [AskedRule] = []
    for name in command.rules { asked.append(try session.book.asked(name)) }
    self.asked = asked
    self.session = session
  }

  /// The answer.
  func document() throws(Problem) -> OnDocument {
    let inquiry = Inquiry(session.book, from: viewpoint, facts: facts)
    let answers =
      asked.isEmpty
      ? session.book.rules.flatMap { inquiry.answers($0, on: day) }
      : asked.flatMap { inquiry.answers($0.rule, unit: $0.unit, on: day) }
    return document(answers, in: inquiry)
  }

  /// The answer without the table of rules that follows the regimes where no rule was named.
  func documentWithoutTable() throws(Problem) -> OnDocument {
    guard asked.isEmpty else { return try document() }
    return document([], in: Inquiry(session.book, from: viewpoint, facts: facts))
  }

  private func document(_ answers: [Answer], in inquiry: Inquiry) -> OnDocument {
    let regimes = asked.isEmpty ? session.book.subjects.map { inquiry.regime($0, on: day) } : []
    return OnDocument(
      asked: session.asked(on: day, viewpoint: viewpoint, facts: facts),
      isOverview: asked.isEmpty, regimes: regimes, answers: answers,
      unanswered: asked.isEmpty ? session.book.broken.unanswered : [])
  }

  /// Says on standard error what of the book is not used.
  func tellNotes(_ console: Console) {
    session.tellNotes(console)
    if let capped = viewpoint.cappedFrom {
      console.tell("note: \(capped) lies ahead; known is today, \(viewpoint.today)")
    }
  }
}

extension Session {
  /// Says on standard error what of the book is not used and, unless a few rules were asked about,
  /// what is broken. Whoever takes the answer down learns where it is from.
  func tellNotes(_ console: Console) {
    console.recording?.session = self
    opened.note(onChanges: "--worktree uses them").map(console.tell)
    guard isAboutAll else { return }
    let broken = book.broken.rules.keys.sorted()
    for id in broken {
      console.tell("warning: \(id) has errors and is not answered for: inforce check")
    }
    for id in book.broken.subjects.keys.sorted() {
      console.tell("warning: the regimes of \(id) are not answered for: inforce check")
    }
  }
}

extension OpenedBook {
  /// What is to be said of changes in the folder that are not used, with what follows from them;
  /// `nil`: there are none.
  func note(onChanges consequence: String) -> String? {
    switch hasUnusedChanges {
    case true?: "note: the folder has changes that are not committed; \(consequence)"
    case false?: nil
    case nil: "note: git cannot say whether the folder has changes: git status tells why"
    }
  }
}

extension BookScope {
  /// What a question about these rules depends on, each typed as `RULE` or `RULE#unit`; about no
  /// rule: all of the law.
  static func about(_ rules: [String], _ facts: [String]) -> BookScope {
    rules.isEmpty ? .law : .rules(rules.map { String($0.prefix { $0 != "#" }) }, facts: facts)
  }
}

extension On {
  /// How much of the book the question depends on.
  fileprivate var scope: BookScope { .about(rules, facts.facts) }
}

extension Rulebook.Broken {
  /// The subjects, then the rules, that are not answered for.
  var unanswered: [Unanswered] {
    func codes(_ findings: [Finding]) -> [String] { findings.map(\.code).unique.sorted() }
    let subjects = self.subjects.sorted { $0.key < $1.key }
      .map { Unanswered(.subject, id: $0.key.text, codes: codes($0.value)) }
    let rules = self.rules.sorted { $0.key < $1.key }
      .map { Unanswered(.rule, id: $0.key.text, codes: codes($0.value)) }
    return subjects + rules
  }
}
