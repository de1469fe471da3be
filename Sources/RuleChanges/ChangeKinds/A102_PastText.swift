import RuleModel

/// Other words on a day before today.
enum PastText: ChangeKind {
  static let code = ChangeCode.pastText
  static let slug = "past-text"
  static let family = ChangeFamily.text
  static let tense = ChangeTense.past
  static let level = ChangeLevel.error
  static let summary = "other words on a day before today"
  static let explanation = """
    On a day that has passed, other words stood than the base says; more differs than spaces,
    quotes and dashes.
    """
}
