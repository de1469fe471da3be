import RuleModel

/// A version that does not say in plain words what happened.
enum NoReason: Check {
  static let code = "B106"
  static let slug = "no-reason"
  static let level = Finding.Level.note
  static let summary = "a version without a word on what happened"
  static let explanation = """
    The front matter is for the tool. The lines below it are for the reader who asks why: one
    sentence is enough.

    Not so:
      ---
      change: lift
      ---
    But so:
      ---
      change: lift
      ---
      The court lifts the stay.
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inVersions { _, version in
      guard !version.isOne(of: "text"), version.body.allSatisfy(\.isWhitespace) else { return [] }
      return [
        finding(
          "nothing says in plain words what happened", at: version.places["change"],
          help: ["add a sentence below the front matter"])
      ]
    }
  }
}
