import RuleModel

/// Unknown became answered, before today.
enum PastFilled: ChangeKind {
  static let code = ChangeCode.pastFilled
  static let slug = "past-filled"
  static let family = ChangeFamily.filled
  static let tense = ChangeTense.past
  static let level = ChangeLevel.notice
  static let summary = "unknown became answered, before today"
  static let explanation = """
    The base did not know: the day was not covered, a boundary was uncertain, no wording was
    recorded. The head answers, and its answer is one of those that were possible.
    """
}
