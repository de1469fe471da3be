import RuleModel

/// The book promises to know more days.
enum CoverageExtended: ChangeKind {
  static let code = ChangeCode.coverageExtended
  static let slug = "coverage-extended"
  static let family = ChangeFamily.extended
  static let tense = ChangeTense.any
  static let level = ChangeLevel.notice
  static let summary = "the book promises to know more days"
  static let explanation = """
    `checked` or `complete_from` moved so that more days are covered: one notice for the book.
    """
}
