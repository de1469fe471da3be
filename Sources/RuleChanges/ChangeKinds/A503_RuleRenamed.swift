import RuleModel

/// A rule with another id that keeps the old one as an alias.
enum RuleRenamed: ChangeKind {
  static let code = ChangeCode.ruleRenamed
  static let slug = "rule-renamed"
  static let family = ChangeFamily.renamed
  static let tense = ChangeTense.any
  static let level = ChangeLevel.notice
  static let summary = "a rule with another id that keeps the old one as an alias"
  static let explanation = """
    Old questions keep finding it. Its answers are compared with those under the old id.
    """
}
