import RuleModel

/// Other bytes, the same words.
enum Editorial: ChangeKind {
  static let code = ChangeCode.editorial
  static let slug = "editorial"
  static let family = ChangeFamily.editorial
  static let tense = ChangeTense.any
  static let level = ChangeLevel.notice
  static let summary = "other bytes, the same words"
  static let explanation = """
    Spaces, line breaks, kinds of quotes and dashes, or composed characters differ. In the normal
    form (nf1) both wordings are the same.
    """
}
