import ArgumentParser
import Reports
import RuleChanges
import RuleModel

/// Accepts a change that `diff` reports: writes one file, to be committed with the change.
struct AckAdd: ParsableCommand, Asking {
  static let configuration = CommandConfiguration.verb(
    "Accept a change of an answer, with a reason.",
    form: "ack add ID --reason TEXT [OPTIONS]",
    examples: [
      "inforce ack add status-7c19e0d42b --base main --reason \"the effective date was misread\""
    ],
    notes: "It writes acks/YEAR/ID.yaml; commit it with the change. No other verb here writes."
  )
  .named("add")

  @Argument(help: "The id of the change, as `diff` prints it.")
  var id: String

  @Option(help: "Why the change is right.")
  var reason: String

  @Option(help: "Where one can read more.")
  var ref: String?

  @Option(help: "Who accepts it.")
  var by: String?

  @Option(help: ArgumentHelp("The last day on which it counts.", valueName: "date"))
  var expires: String?

  @OptionGroup(title: "The comparison") var options: DiffOptions

  func run() throws { try ask() }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw Problem("U043", "--reason needs some text", status: .usage)
    }
    let question = try DiffQuestion(options)
    let change = try question.change(id)
    let file = AckFile(
      change, reason: reason, ref: ref, by: by, expires: try question.day(expires),
      today: question.today)
    try file.write(into: question.folder ?? ".")
    console.answer(file.path)
    return .done
  }
}

/// Lists the acknowledgements, and whether they accept a change of the comparison.
struct AckList: ParsableCommand, Replying {
  static let configuration = CommandConfiguration.verb(
    "Which changes were accepted, and which of them still match?",
    form: "ack list [OPTIONS]", examples: ["inforce ack list --base main"]
  ).named("list")

  @OptionGroup(title: "The comparison") var options: DiffOptions
  @OptionGroup(title: "The output") var output: OutputOptions

  func run() throws { try ask() }

  func reply() throws(Problem) -> Reply {
    let question = try DiffQuestion(options)
    let document = AckDocument(
      acknowledgements: question.acknowledgements, in: try question.document())
    return Reply(outcome: document, status: .done, session: nil)
  }
}

/// Shows a change with its acknowledgement.
struct AckShow: ParsableCommand, Replying {
  static let configuration = CommandConfiguration.verb(
    "What is the change with this id?", form: "ack show ID [OPTIONS]",
    examples: ["inforce ack show status-7c19e0d42b --base main"]
  ).named("show")

  @Argument(help: "The id of the change, as `diff` prints it.")
  var id: String

  @OptionGroup(title: "The comparison") var options: DiffOptions
  @OptionGroup(title: "The output") var output: OutputOptions

  func run() throws { try ask() }

  func reply() throws(Problem) -> Reply {
    let question = try DiffQuestion(options)
    _ = try question.change(id)
    return Reply(
      outcome: try question.document().keeping(id), status: .done, session: nil)
  }
}

extension CommandConfiguration {
  /// The same verb under a name of its own.
  fileprivate func named(_ name: String) -> CommandConfiguration {
    var named = self
    named.commandName = name
    return named
  }
}
