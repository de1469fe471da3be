import ArgumentParser
import Reports

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
    _ = try question.changes(id)
    return Reply(
      outcome: try question.document().keeping(id), status: .done, session: nil)
  }
}
