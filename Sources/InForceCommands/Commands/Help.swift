import ArgumentParser
import RuleModel

/// Explains a verb or a topic.
struct Help: ParsableCommand, Asking {
  static let configuration = CommandConfiguration.verb(
    "Explain a verb or a topic.", form: "help [VERB | TOPIC]",
    examples: ["inforce help dates", "inforce help on", "inforce help"])

  @Argument(
    help: "A verb or a topic.",
    completion: .list(Topics.all.map { $0.name }))
  var word: String?

  func run() throws { try ask() }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    console.answer(try explanation())
    return .done
  }

  private func explanation() throws(Problem) -> String {
    guard let word else { return InForce.helpMessage() }
    if let topic = Topics.named(word) { return topic.text }
    if let verb = InForce.verb(named: word) { return InForce.helpMessage(for: verb) }
    throw Problem(
      "U020", "there is no verb and no topic `\(word)`",
      help: nearest(to: word, among: InForce.verbNames + Topics.all.map { $0.name }).prefix(1)
        .map { "did you mean `inforce help \($0)`?" } + ["`inforce help` names them all"],
      status: .usage)
  }
}

extension InForce {
  /// The verbs that help shows.
  static var verbs: [any ParsableCommand.Type] {
    configuration.subcommands.filter { $0.configuration.shouldDisplay }
  }

  /// Their names.
  static var verbNames: [String] { verbs.map { $0._commandName } }

  /// The verb of that name.
  static func verb(named name: String) -> (any ParsableCommand.Type)? {
    configuration.subcommands.first { $0._commandName == name }
  }
}
