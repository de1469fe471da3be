import RuleModel

/// The merge answers what neither branch does.
enum Interaction: ChangeKind {
  static let code = ChangeCode.interaction
  static let slug = "interaction"
  static let family = ChangeFamily.interaction
  static let tense = ChangeTense.any
  static let level = ChangeLevel.error
  static let summary = "the merge answers what neither branch answers, or loses a change"
  static let explanation = """
    The base branch has moved since the head left it. Git merges the two without a conflict, and on
    these days the merged book answers otherwise than both, or no longer shows what one of them alone
    changed. Each is fine by itself; together they change the law, and nobody has read the result.

    Merge the base into the head, look at these days, and record what holds. Where the merged answer
    is right, accept it: `inforce ack add ID --reason TEXT`.
    """
}
