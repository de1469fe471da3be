import RuleModel

/// A text without words, or words where the book says that it holds none.
enum TextBody: Check {
  static let code = "B105"
  static let slug = "text-body"
  static let level = Finding.Level.error
  static let summary = "a text with an empty body, or a body although it is not held"
  static let explanation = """
    The body of a text version is its wording, or a summary of it. Where the book does not hold the
    words, `wording: not_held` says so and the body is empty; a reason belongs into `note`.

    Not so:
      wording: verbatim         and nothing below the front matter
    But so:
      wording: not_held
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inVersions { _, version in
      guard case .text(_, let wording) = version.change else { return [] }
      let isEmpty = version.body.allSatisfy(\.isWhitespace)
      let place = version.places[version.places.has("wording") ? "wording" : "change"]
      switch (wording, isEmpty) {
      case (.notHeld, false):
        return [
          finding(
            "the words are not held, and the body has some", at: place,
            help: ["write `wording: summary`, or move the reason to `note`"])
        ]
      case (.verbatim, true), (.summary, true), (.unstated, true):
        return [
          finding(
            "the text has no words", at: place,
            help: ["write them below the front matter, or `wording: not_held`"])
        ]
      default: return []
      }
    }
  }
}
