import ArgumentParser

/// The command `inforce`.
struct InForce: ParsableCommand {
  /// Its name, its abstract and its verbs.
  static let configuration = CommandConfiguration(
    commandName: "inforce", abstract: "Which rules applied on a given date?", version: "0.1.0",
    subcommands: [
      On.self, When.self, Show.self, Why.self, Timeline.self, List.self, Audit.self,
    ])

  /// The command, before its arguments are read.
  init() {}
}
