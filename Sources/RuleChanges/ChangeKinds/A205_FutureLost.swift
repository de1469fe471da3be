import RuleModel

/// Answered became unknown, today or later.
enum FutureLost: ChangeKind {
  static let code = ChangeCode.futureLost
  static let slug = "future-lost"
  static let family = ChangeFamily.lost
  static let tense = ChangeTense.future
  static let level = ChangeLevel.error
  static let summary = "answered became unknown, today or later"
  static let explanation = """
    The base answered for today or a later day, and the head no longer does.
    """
}
