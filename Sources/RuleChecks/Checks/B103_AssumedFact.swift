import RuleModel

/// A subject takes a fact for granted that none of its rules asks for.
enum AssumedFact: Check {
  static let code = "B103"
  static let slug = "assumed-fact"
  static let level = Finding.Level.error
  static let summary = "`assume` names a fact, or a value, that no rule of the subject declares"
  static let explanation = """
    What is assumed is printed with every answer. A fact that no rule declares decides nothing, so
    the name is mistyped or the rule is missing in `rules`.

    Not so:
      assume: {headquarter: US}
    But so:
      assume: {headquarters: US}
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    book.inSubjects { subject in
      let facts = subject.rules.compactMap(book.book.rule).flatMap(\.facts)
      return subject.assume.sorted { $0.key < $1.key }.compactMap { name, value in
        let declared = facts.filter { $0.name == name }
        guard !declared.contains(where: { $0.kind.accepts(value) }) else { return nil }
        let near = nearest(to: name.text, among: facts.map(\.name.text).unique)
        return finding(
          declared.isEmpty
            ? "no rule of this subject declares a fact `\(name)`"
            : "`\(name)` cannot be `\(value)`",
          at: book.sources.place(
            of: declared.isEmpty ? name.text : value, from: subject.places["assume"]),
          help: declared.isEmpty
            ? near.prefix(1).map { "did you mean `\($0)`?" }
            : declared.map { "it is \($0.kind.expectation)" }.unique)
      }
    }
  }
}
