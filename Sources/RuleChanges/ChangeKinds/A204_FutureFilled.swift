import RuleModel

/// Unknown became answered, today or later.
enum FutureFilled: ChangeKind {
  static let code = ChangeCode.futureFilled
  static let slug = "future-filled"
  static let family = ChangeFamily.filled
  static let tense = ChangeTense.future
  static let level = ChangeLevel.notice
  static let summary = "unknown became answered, today or later"
  static let explanation = """
    The base did not know what holds today or on a later day, and the head does.
    """
}
