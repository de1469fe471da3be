import RuleModel

/// A rule, or a subject, that the head does not have.
enum RuleRemoved: ChangeKind {
  static let code = ChangeCode.ruleRemoved
  static let slug = "rule-removed"
  static let family = ChangeFamily.removed
  static let tense = ChangeTense.any
  static let level = ChangeLevel.error
  static let summary = "a rule, or a subject, that the head does not have"
  static let explanation = """
    Every answer about it is gone. A rule that ended is kept, with the day on which it ended; one
    that got another id keeps the old one among its aliases.
    """
}
