import ArgumentParser
import Reports
import RuleModel

/// Prints the JSON Schema of what a verb prints.
struct Schema: ParsableCommand, Asking {
  static let configuration = CommandConfiguration.verb(
    "Print the JSON Schema of a verb's answers.", form: "schema [VERB]",
    examples: ["inforce schema on", "inforce schema"],
    notes: """
      Without a verb it names the schemas that there are, one a line. `clocks`, `regimes`, `about` and \
      `contents` describe data that only the pages have.
      """)

  @Argument(
    help: "The verb whose answers it describes.",
    completion: .list(Schemas.all.map { $0.name }))
  var verb: String?

  func run() throws { try ask() }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    guard let verb else {
      console.answer(Schemas.all.map { $0.name }.joined(separator: "\n"))
      return .done
    }
    guard let schema = Schemas.named(verb) else { throw unknown(verb) }
    console.answer(schema.json.pretty)
    return .done
  }

  private func unknown(_ verb: String) -> Problem {
    let names = Schemas.all.map { $0.name }
    return Problem(
      "U022", "there is no schema `\(verb)`",
      help: nearest(to: verb, among: names).prefix(1).map { "did you mean `\($0)`?" }
        + ["schemas: \(names.joined(separator: ", "))"],
      status: .usage)
  }
}
