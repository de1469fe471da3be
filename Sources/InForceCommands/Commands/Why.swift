import ArgumentParser
import Days
import InForceKit
import Reports
import RuleChanges
import RuleModel

/// Why is that the answer?
struct Why: ParsableCommand, Replying {
  static let configuration = CommandConfiguration.verb(
    "Why is that the answer? Files, lines, documents, commits.",
    form: "why RULE [--on DATE] [OPTIONS]",
    examples: [
      "inforce why affiliates-rule --on 2025-11-05",
      "inforce why ai-diffusion#chips --on 2025-09-01 --then",
      "inforce why ai-diffusion --on 2025-09-01 --fact headquarters=CN --format json",
    ])

  @Argument(
    help: "A rule by id, last part, alias or citation; RULE#unit names a unit.",
    completion: RuleCompletion.kind)
  var rule: String

  @Option(help: ArgumentHelp("The day; today where none is named.", valueName: "date"))
  var on: String?

  @OptionGroup(title: "The book") var book: BookOptions
  @OptionGroup(title: "The clocks") var clocks: ClockOptions
  @OptionGroup(title: "The case") var facts: CaseOptions
  @OptionGroup(title: "The output") var output: OutputOptions

  func run() throws { try ask() }

  func reply() throws(Problem) -> Reply {
    let session = try Session(book, scope: .everything)
    let stance = try Stance(on: on, book, clocks, facts, in: session)
    let asked = try stance.session.book.asked(rule)
    let answers = stance.inquiry.answers(asked.rule, unit: asked.unit, on: stance.day)
    let names = answers.flatMap(\.becauseNames)
    let paths = names.compactMap { asked.rule.version(named: $0)?.places.path }
    let records = try Records(of: paths, in: stance.session)
    let document = WhyDocument(
      asked: stance.asked(), answers: answers, in: stance.inquiry, file: records.file,
      accepted: stance.accepted)
    return Reply(
      outcome: document, status: document.certainties.status, session: stance.session)
  }
}

extension Stance {
  /// The accepted changes that made an answer what it is.
  fileprivate func accepted(_ answer: Answer) -> [QuotedAck] {
    AckStandings(session.book, known: viewpoint.known, today: session.today)
      .accepting(answer.rule, unit: answer.unit?.id, on: answer.day)
      .map { facet, ack in
        QuotedAck(facet: facet, ack: ack, path: session.opened.inRepository(ack.places.path))
      }
  }
}
