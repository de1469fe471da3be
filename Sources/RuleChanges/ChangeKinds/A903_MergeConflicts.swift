import RuleModel

/// Git cannot merge the two branches.
enum MergeConflicts: ChangeKind {
  static let code = ChangeCode.mergeConflicts
  static let slug = "merge-conflicts"
  static let family = ChangeFamily.conflicts
  static let tense = ChangeTense.any
  static let level = ChangeLevel.warning
  static let summary = "git cannot merge the branches, so their interaction was not examined"
  static let explanation = """
    Both branches changed the same lines of these files since they parted, or one changed what the
    other removed. What a merge would answer is decided by whoever resolves the conflicts; it is not
    guessed. The rest of the report compares the head with the merge base and holds without it.

    Merge the base into the head and resolve the conflicts; the next comparison examines the result.
    """
}
