import RuleModel

/// The pages of what golden answers can come to.
enum GoldenPages {
  static let all = [
    CodeExplanation(
      "B098", "golden-differs", "a golden answer is not what the book answers",
      """
      A golden answer is a question as one would type it, with the states that must hold. One that
      fails says that the law was recorded wrongly, or that the expectation was. Correct what is
      wrong; never the other to make it pass.

      Not so:
        ask: "on 2025-05-14 us/bis/ai-diffusion", expect: {force: ended}
      But so:
        ask: "on 2025-05-14 us/bis/ai-diffusion", expect: {force: in_force}
      """),
    CodeExplanation(
      code: "B099", slug: "golden-not-asked", level: .note,
      summary: "a golden answer was not asked",
      explanation: """
        A question with `--rev` or `--believed` needs the history of the book, and one about a rule
        with errors has no answer. It was left out, which is not the same as passed.

        Not so:
          a copy of the folder, outside git
        But so:
          the book inside its repository
        """),
  ]
}
