import ArgumentParser
import Days
import GitStore
import InForceKit
import Reports
import RuleModel

/// What applied on that date?
struct On: ParsableCommand, Asking {
  static let configuration = CommandConfiguration(
    abstract: "What applied on that date?",
    usage: """
      inforce on 2025-05-15
      inforce on 2025-05-14 ai-diffusion
      inforce on 2025-06-01 "90 FR 4544" --fact destination=IN --fact item=3A090.a
      inforce on 2025-09-01 ai-diffusion --then
      """)

  @Argument(help: "The day, or a run of days FIRST..LAST.")
  var date: String

  @Argument(help: "Rules by id, last part, alias or citation; RULE#unit names a unit.")
  var rules: [String] = []

  @OptionGroup var book: BookOptions
  @OptionGroup var clocks: ClockOptions
  @OptionGroup var facts: CaseOptions

  @Option(help: "text, json, jsonl or md.")
  var format = "text"

  func run() throws { try ask() }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    try clocks.refuseContradictions(with: book)
    var session = try Session(book)
    let day = try session.day(date)
    if clocks.believed { session = try session.recorded(by: day) }
    let viewpoint = try clocks.viewpoint(on: day, in: session)
    let facts = try session.book.facts(facts.facts)
    let inquiry = Inquiry(session.book, from: viewpoint, facts: facts)
    var answers: [Answer] = []
    for name in rules {
      let asked = try session.book.asked(name)
      answers += inquiry.answers(asked.rule, unit: asked.unit, on: day)
    }
    var regimes: [RegimeAnswer] = []
    if rules.isEmpty {
      regimes = session.book.subjects.map { inquiry.regime($0, on: day) }
      answers = session.book.rules.flatMap { inquiry.answers($0, on: day) }
    }
    let document = OnDocument(
      asked: session.asked(on: day, viewpoint: viewpoint, facts: facts), regimes: regimes,
      answers: answers)
    console.answer(document.json.pretty)
    return rules.isEmpty ? regimes.map(\.certainty).status : answers.map(\.certainty).status
  }
}

extension [Certainty] {
  /// Settled and projected answers are answers; the others are negative for the asker.
  var status: ExitStatus {
    allSatisfy { $0 == .settled || $0 == .projection } ? .done : .negative
  }
}

extension Session {
  /// The day that was typed.
  func day(_ typed: String) throws(Problem) -> Day {
    do { return try days.day(typed) } catch { throw Problem(error) }
  }

  /// What a document says of the question and the book.
  func asked(on day: Day, viewpoint: Viewpoint, facts: [FactName: String]) -> AskedOf {
    AskedOf(
      day: day, through: nil, viewpoint: viewpoint, revision: options.rev, facts: facts,
      title: book.title, commit: opened.commit?.id.description, isDirty: opened.hasUnusedChanges,
      checked: book.checked)
  }
}
