import ArgumentParser

/// Accepts changed answers, with a reason.
struct Ack: ParsableCommand {
  static let configuration = {
    var configuration = CommandConfiguration.verb(
      "Accept changed answers, with a reason; list, show and prune what was accepted; seal the past.",
      form: "ack VERB [OPTIONS]",
      examples: [
        "inforce ack add status-7c19e0d42b --base main --reason \"the date was misread\"",
        "inforce ack list --base main",
        "inforce ack prune --base main --dry-run",
        "inforce ack seal --through 2024-12-31",
      ])
    configuration.subcommands = [
      AckAdd.self, AckList.self, AckShow.self, AckPrune.self, AckSeal.self,
    ]
    return configuration
  }()
}

extension CommandConfiguration {
  /// The same verb under a name of its own.
  func named(_ name: String) -> CommandConfiguration {
    var named = self
    named.commandName = name
    return named
  }
}
