import RuleModel

/// Another state today or later.
enum FutureStatus: ChangeKind {
  static let code = ChangeCode.futureStatus
  static let slug = "future-status"
  static let family = ChangeFamily.status
  static let tense = ChangeTense.future
  static let level = ChangeLevel.warning
  static let summary = "another state today or later"
  static let explanation = """
    Today or on a later day, force, applicability, enforcement or the regime is another one than the
    base says. The report names the day from which the same change would be one of the past.
    """
}
