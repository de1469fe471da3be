import RuleModel

/// The same answer by another authority, today or later.
enum FutureSource: ChangeKind {
  static let code = ChangeCode.futureSource
  static let slug = "future-source"
  static let family = ChangeFamily.source
  static let tense = ChangeTense.future
  static let level = ChangeLevel.warning
  static let summary = "the same answer by another authority, today or later"
  static let explanation = """
    The state and the words of today or a later day are the same, and another document, or another
    way of holding the wording, stands behind them.
    """
}
