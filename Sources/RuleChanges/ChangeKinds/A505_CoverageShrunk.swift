import RuleModel

/// The book promises to know fewer days.
enum CoverageShrunk: ChangeKind {
  static let code = ChangeCode.coverageShrunk
  static let slug = "coverage-shrunk"
  static let family = ChangeFamily.shrunk
  static let tense = ChangeTense.any
  static let level = ChangeLevel.error
  static let summary = "the book promises to know fewer days"
  static let explanation = """
    `checked` or `complete_from` moved so that fewer days are covered. Days that were answered for
    are now unknown or not reviewed.
    """
}
