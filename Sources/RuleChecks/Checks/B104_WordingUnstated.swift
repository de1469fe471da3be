import RuleModel

/// A text that does not say whether it is the law's words or somebody's summary.
enum WordingUnstated: Check {
  static let code = "B104"
  static let slug = "wording-unstated"
  static let level = Finding.Level.warning
  static let summary = "a text that does not say what its body is"
  static let explanation = """
    A summary must never pass for the wording. `wording` says which it is, and is printed wherever
    the text is.

    Not so:
      change: text
    But so:
      change: text
      wording: summary
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inVersions { _, version in
      guard case .text(_, .unstated) = version.change else { return [] }
      return [
        finding(
          "this text does not say what its body is", at: version.places["change"],
          help: ["add `wording: verbatim`, `summary` or `not_held`"])
      ]
    }
  }
}
