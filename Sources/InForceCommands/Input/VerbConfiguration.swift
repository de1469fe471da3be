import ArgumentParser

extension CommandConfiguration {
  /// A verb: the question it answers, how it is typed, and examples, which help shows first.
  ///
  /// The examples stand in the discussion, so that a usage error repeats one line and not all of
  /// them. A test types each of them.
  static func verb(
    _ question: String, form: String, examples: [String], notes: String = "",
    shouldDisplay: Bool = true
  ) -> CommandConfiguration {
    let lines = ["EXAMPLES:"] + examples.map { "  \($0)" }
    let rest = notes.isEmpty ? [] : ["", notes]
    return CommandConfiguration(
      commandName: name(in: form), abstract: question, usage: "inforce \(form)",
      discussion: (lines + rest).joined(separator: "\n"), shouldDisplay: shouldDisplay)
  }

  /// The last of the words with which a form begins and that are typed as they are. It is said and
  /// not left to be derived from a type: that takes longer than most questions.
  private static func name(in form: String) -> String {
    let words = form.split(separator: " ")
    return words.prefix { $0.allSatisfy(\.isLowercase) }.last.map(String.init) ?? form
  }
}

extension ParsableCommand {
  /// The examples that help shows for the verb.
  static var examples: [String] {
    configuration.discussion.split(separator: "\n")
      .filter { $0.hasPrefix("  inforce ") }.map { String($0.dropFirst(2)) }
  }
}
