import ArgumentParser

/// The command `inforce`.
struct InForce: ParsableCommand {
  /// Its name, its abstract and its verbs.
  static let configuration = CommandConfiguration(
    commandName: "inforce", abstract: "Which rules applied on a given date?", version: "0.1.0",
    subcommands: [On.self, Check.self, Explain.self])

  /// The command, before its arguments are read.
  init() {}
}
