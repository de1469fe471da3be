import RuleModel

/// A heads-up appeared or vanished.
enum NoticeChanged: ChangeKind {
  static let code = ChangeCode.noticeChanged
  static let slug = "notice-changed"
  static let family = ChangeFamily.notice
  static let tense = ChangeTense.any
  static let level = ChangeLevel.notice
  static let summary = "a heads-up appeared or vanished"
  static let explanation = """
    The answer is the same, and what one should know besides is not: the documents behind it are
    dated, graded or contradicted otherwise.
    """
}
