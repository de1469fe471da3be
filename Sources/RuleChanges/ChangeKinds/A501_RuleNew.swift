import RuleModel

/// A rule, or a subject, that the base does not have.
enum RuleNew: ChangeKind {
  static let code = ChangeCode.ruleNew
  static let slug = "rule-new"
  static let family = ChangeFamily.new
  static let tense = ChangeTense.any
  static let level = ChangeLevel.notice
  static let summary = "a rule, or a subject, that the base does not have"
  static let explanation = """
    Nothing was answered for it before, so no answer changed; a regime that it decides is compared
    for itself.
    """
}
