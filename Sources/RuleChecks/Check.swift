package import RuleModel

/// One thing that `inforce check` looks for: its page for people, and where a book has it.
package protocol Check: SendableMetatype {
  /// Its stable code, `B` and three digits.
  static var code: String { get }
  /// The code in words.
  static var slug: String { get }
  /// How grave its findings are.
  static var level: Finding.Level { get }
  /// What is wrong, in one line.
  static var summary: String { get }
  /// Why it matters, with a bad and a good example.
  static var explanation: String { get }
  /// Every place of some rules that has it, whichever other rules the book holds.
  static func findings(in rules: CheckedRules) -> [Finding]
  /// Every other place of a book that has it.
  static func findings(in book: CheckedBook) -> [Finding]
}

extension Check {
  package static func findings(in rules: CheckedRules) -> [Finding] { [] }

  package static func findings(in book: CheckedBook) -> [Finding] { [] }

  /// Its page, as `explain` prints it.
  package static var page: CodeExplanation {
    CodeExplanation(
      code: code, slug: slug, level: level, summary: summary, explanation: explanation)
  }

  /// A finding of this check.
  static func finding(
    _ message: String, at place: Place, _ words: String = "", related: [Finding.Label] = [],
    help: [String] = []
  ) -> Finding {
    Finding(
      code, level, message, at: Finding.Label(place, words), related: related, help: help)
  }
}
