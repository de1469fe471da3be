import RuleModel

/// The same answer by another authority, before today.
enum PastSource: ChangeKind {
  static let code = ChangeCode.pastSource
  static let slug = "past-source"
  static let family = ChangeFamily.source
  static let tense = ChangeTense.past
  static let level = ChangeLevel.warning
  static let summary = "the same answer by another authority, before today"
  static let explanation = """
    The state and the words are the same, and another document, or another way of holding the
    wording (verbatim, summary), stands behind them.
    """
}
