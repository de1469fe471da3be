import RuleModel

/// Another state on a day before today.
enum PastStatus: ChangeKind {
  static let code = ChangeCode.pastStatus
  static let slug = "past-status"
  static let family = ChangeFamily.status
  static let tense = ChangeTense.past
  static let level = ChangeLevel.error
  static let summary = "another state on a day before today"
  static let explanation = """
    On a day that has passed, force, applicability, enforcement or the regime is another one than
    the base says. Whoever acted on the old answer acted on something this book now calls wrong.
    Find out which document says so, and name it.
    """
}
