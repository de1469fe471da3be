import RuleModel

/// Answered became unknown, before today.
enum PastLost: ChangeKind {
  static let code = ChangeCode.pastLost
  static let slug = "past-lost"
  static let family = ChangeFamily.lost
  static let tense = ChangeTense.past
  static let level = ChangeLevel.error
  static let summary = "answered became unknown, before today"
  static let explanation = """
    The base answered, and the head no longer does: unknown is not "no". Record what is known, or
    say why it is not.
    """
}
