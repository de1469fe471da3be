import ArgumentParser

/// The command `inforce`.
struct InForce: ParsableCommand {
  /// Its name, its abstract and its verbs.
  static let configuration = CommandConfiguration(
    commandName: "inforce", abstract: "Which rules applied on a given date?",
    usage: "inforce VERB …",
    discussion: """
      EXAMPLES:
        inforce on 2025-05-15
        inforce on 2025-05-14 ai-diffusion
        inforce help dates

      TOPICS (inforce help TOPIC):
      \(Topics.listing)
      """,
    version: "0.1.0",
    subcommands: [
      On.self,
      When.self,
      Show.self,
      Why.self,
      Timeline.self,
      List.self,
      Redline.self,
      Changes.self,
      Audit.self,
      Diff.self,
      Ack.self,
      Bisect.self,
      Check.self,
      Doctor.self,
      Serve.self,
      SiteVerb.self,
      Explain.self,
      Schema.self,
      Completions.self,
      Help.self,
      Manual.self,
      GitDiffDriver.self,
      Start.self,
    ],
    defaultSubcommand: Start.self)

  /// The command, before its arguments are read.
  init() {}
}
