import RuleModel

/// Other words today or later.
enum FutureText: ChangeKind {
  static let code = ChangeCode.futureText
  static let slug = "future-text"
  static let family = ChangeFamily.text
  static let tense = ChangeTense.future
  static let level = ChangeLevel.warning
  static let summary = "other words today or later"
  static let explanation = """
    Today or on a later day, other words stand than the base says.
    """
}
