import ArgumentParser
import Days
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
    notes: "It writes acks/YEAR/ID.yaml; commit it with the change."
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

  @Flag(help: "Take the place of an acknowledgement of the same change.")
  var replace = false

  @Flag(help: "Accept it even where it changes a sealed day.")
  var unseal = false

  @OptionGroup(title: "The comparison") var options: DiffOptions

  func run() throws { try ask() }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw Problem("U043", "--reason needs some text", status: .usage)
    }
    let question = try DiffQuestion(options)
    let changes = try question.changes(id)
    let acceptance = Acceptance(
      reason: reason, ref: ref, by: by, expires: try question.day(expires), unseals: unseal)
    guard let file = AckFile(changes, acceptance, today: question.today) else { return .negative }
    let folder = AckFolder(of: question.folder ?? ".")
    guard replace else {
      try folder.write(file)
      console.answer(file.path)
      return .done
    }
    let former = question.acknowledgements.filter { $0.id == id }.map(\.places.path)
    try folder.write(file, inPlaceOf: former)
    console.answer(file.path)
    return .done
  }
}

extension AckAdd {
  /// What the person who accepts a change says of it.
  struct Acceptance {
    let reason: String
    let ref: String?
    let by: String?
    let expires: Day?
    let unseals: Bool
  }
}
