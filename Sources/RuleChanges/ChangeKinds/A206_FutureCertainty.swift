import RuleModel

/// Confirmed became unconfirmed or the other way round, today or later.
enum FutureCertainty: ChangeKind {
  static let code = ChangeCode.futureCertainty
  static let slug = "future-certainty"
  static let family = ChangeFamily.certainty
  static let tense = ChangeTense.future
  static let level = ChangeLevel.notice
  static let summary = "confirmed became unconfirmed or the other way round, today or later"
  static let explanation = """
    The state of today or a later day is the same, and whether somebody looked is not.
    """
}
