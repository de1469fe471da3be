import ArgumentParser
import Days
import GitStore
import InForceKit
import Reports
import RuleModel

/// What applied on that date?
struct On: ParsableCommand, Asking {
  static let configuration = CommandConfiguration.verb(
    "What applied on that date?", form: "on DATE [RULE …] [OPTIONS]",
    examples: [
      "inforce on 2025-05-15",
      "inforce on 2025-05-14 ai-diffusion",
      "inforce on 2025-06-01 \"90 FR 4544\" --fact destination=IN",
      "inforce on 2025-09-01 ai-diffusion --then",
      "inforce on 2025-11-01..2025-11-30 affiliates-rule",
    ])

  @Argument(help: "The day, or a run of days FIRST..LAST.")
  var date: String

  @Argument(
    help: "Rules by id, last part, alias or citation; RULE#unit names a unit.",
    completion: RuleCompletion.kind)
  var rules: [String] = []

  @OptionGroup(title: "The case") var facts: CaseOptions
  @OptionGroup(title: "The clocks") var clocks: ClockOptions
  @OptionGroup(title: "The book") var book: BookOptions
  @OptionGroup(title: "The output") var output: OutputOptions

  @Flag(help: "Leave no rule out of the table.")
  var all = false

  @Option(help: "End with status 1 unless the rule is in this state: in_force, suspended, …")
  var expect: String?

  @Option(help: "End with status 1 unless the answer is this certain: settled.")
  var require: String?

  func run() throws { try ask() }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    let format = try output.chosenFormat()
    let style = try output.style(showsAll: all)
    if let range = try RangeQuestion(self) { return try answer(range, format, style, console) }
    if let question = try OverviewQuestion(self, as: format) {
      question.tellNotes(console)
      let overview = question.overview()
      console.answer(overview.text(style))
      return overview.regimes.map(\.certainty).status
    }
    let question = try DayQuestion(self)
    let document = try question.document()
    question.tellNotes(console)
    console.answer(format.write(document, style))
    return try verdict(document)
  }

  /// A run of days: `--expect` and `--require` ask about one day.
  private func answer(
    _ range: RangeQuestion, _ format: any Format.Type, _ style: Style, _ console: Console
  ) throws(Problem) -> ExitStatus {
    guard expect == nil, require == nil else {
      throw Problem("U011", "--expect and --require ask about one day", status: .usage)
    }
    let reply = range.reply()
    reply.session?.tellNotes(console)
    console.answer(format.write(reply.outcome, style))
    return reply.status
  }

  /// What the answer means for the asker; `--expect` and `--require` make it stricter.
  func verdict(_ document: OnDocument) throws(Problem) -> ExitStatus {
    if document.unanswered.contains(where: { $0.kind == .subject }) { return .incomplete }
    let certainties =
      rules.isEmpty ? document.regimes.map(\.certainty) : document.answers.map(\.certainty)
    guard certainties.status == .done else { return .negative }
    if let require {
      guard require == "settled" else {
        throw Problem("U005", "--require knows `settled` only, not `\(require)`", status: .usage)
      }
      guard certainties.allSatisfy({ $0 == .settled }) else { return .negative }
    }
    guard let expect else { return .done }
    return try document.answers.allSatisfy(isExpected(expect)) ? .done : .negative
  }

  /// Whether an answer has a facet in the state named.
  private func isExpected(_ state: String) throws(Problem) -> (Answer) -> Bool {
    let words =
      ForceState.allCases.map(\.rawValue) + ApplicabilityState.allCases.map(\.rawValue)
      + EnforcementState.allCases.map(\.rawValue) + Duty.allCases.map(\.rawValue)
    guard words.contains(state) else {
      throw Problem(
        "U006", "`\(state)` is not a state",
        help: nearest(to: state, among: words).prefix(1).map { "did you mean `\($0)`?" },
        status: .usage)
    }
    return { answer in
      answer.duty.duty.rawValue == state
        || answer.facets.contains { $0.standing?.state?.word == state && $0.facet != .text }
    }
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
