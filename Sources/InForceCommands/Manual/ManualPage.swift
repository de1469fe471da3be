import ArgumentParser

/// The manual page `inforce(1)`: what help says, in one piece.
struct ManualPage {
  private static let columns = 76

  /// The page in roff.
  var text: String {
    let page = head + verbs + topics + files
    return page.map { $0.line + "\n" }.joined()
  }

  private var head: [Roff] {
    let configuration = InForce.configuration
    return [
      .macro("TH", ["INFORCE", "1", "", "inforce \(configuration.version)", "inforce"]),
      .macro("SH", ["NAME"]), .text("inforce - \(configuration.abstract.lowercasedFirst)"),
      .macro("SH", ["SYNOPSIS"]),
    ] + Roff.block(InForce.verbs.compactMap { $0.configuration.usage }.joined(separator: "\n")) + [
      .macro("SH", ["DESCRIPTION"]),
      .text("Says what applied on a day, from dated versions of rules in a git repository."),
      .text("Force, compliance, enforcement and announcements are answered apart."),
      .text("What is not known is said to be unknown, and never to be \"no\"."),
    ]
  }

  private var verbs: [Roff] {
    [.macro("SH", ["VERBS"])]
      + InForce.verbs.flatMap { verb -> [Roff] in
        let help = InForce.helpMessage(for: verb, columns: ManualPage.columns)
        return [.macro("SS", ["inforce \(verb._commandName)"])] + Roff.block(help)
      }
  }

  private var topics: [Roff] {
    Topics.all.flatMap { topic -> [Roff] in
      [.macro("SH", [topic.name.uppercased()])] + Roff.block(topic.text)
    }
  }

  private var files: [Roff] {
    [.macro("SH", ["FILES"])]
      + Roff.block(
        """
        rulebook.yaml          the head of a book
        rules/ID/rule.md       a rule
        rules/ID/DAY-CHANGE.md a dated change of it
        instruments/ID.yaml    an issued document
        """)
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
