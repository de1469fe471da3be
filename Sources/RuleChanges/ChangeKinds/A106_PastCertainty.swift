import RuleModel

/// Confirmed became unconfirmed or the other way round, before today.
enum PastCertainty: ChangeKind {
  static let code = ChangeCode.pastCertainty
  static let slug = "past-certainty"
  static let family = ChangeFamily.certainty
  static let tense = ChangeTense.past
  static let level = ChangeLevel.warning
  static let summary = "confirmed became unconfirmed or the other way round, before today"
  static let explanation = """
    The state is the same, and whether somebody looked after its day had come is not. A review that
    only moves on is one notice for the book (A504), not one a rule.
    """
}
