import ArgumentParser

/// Accepts changed answers, with a reason.
struct Ack: ParsableCommand {
  static let configuration = {
    var configuration = CommandConfiguration.verb(
      "Accept changed answers, with a reason; list and show what was accepted.",
      form: "ack VERB [OPTIONS]",
      examples: [
        "inforce ack add status-7c19e0d42b --base main --reason \"the date was misread\"",
        "inforce ack list --base main",
      ])
    configuration.subcommands = [AckAdd.self, AckList.self, AckShow.self]
    return configuration
  }()
}
