import RuleModel

/// The pages of problems with acknowledgements, seals and the history of an answer.
enum AckPages {
  static let all = [
    page(
      "K020", "no-ack-file", "a file that is to be deleted is no file of `acks`",
      "Only plain files below `acks` are deleted, and no link is followed on the way to them.",
      "acks/2026 as a link to another folder", "acks/2026 as a folder"),
    page(
      "K021", "nothing-pruned", "the base and the folder could not be compared",
      "An acknowledgement goes only where it is certain that it accepts nothing any more.",
      "prune while a file of a rule cannot be read", "inforce check, then prune"),
    page(
      "K022", "off-the-line", "a revision is not on the line that is walked",
      """
      The answer of a branch is what its first-parent line recorded. A commit that was merged into it
      counts from the merge on.
      """, "--good a-commit-of-a-merged-branch", "--good the-merge-itself"),
    page(
      "U060", "prune-and-head", "prune looks at the folder as it is",
      "Files can be deleted in the folder only.", "ack prune --head v1", "ack prune --base main"),
    page(
      "U061", "no-seal", "the book has no seal, and no day was named",
      "A seal holds all answers through a day.", "ack seal",
      "ack seal --through 2024-12-31"),
    page(
      "U062", "seal-ahead", "a day that has not passed cannot be sealed",
      "Answers about today and later are there to change: a document may come tomorrow.",
      "ack seal --through 2099-12-30", "ack seal --through 2024-12-31"),
    page(
      "U063", "called-by-git", "git-diff-driver has words that git does not pass",
      "git calls it with seven or nine words, or with --textconv and a file.",
      "inforce git-diff-driver", "git log -p, once it is set up"),
    page(
      "U064", "no-such-range", "a range is written GOOD..BAD",
      "The older revision comes first; either may be left out.", "v1...v2", "v1..v2"),
  ]

  private static func page(
    _ code: String, _ slug: String, _ summary: String, _ why: String, _ bad: String, _ good: String
  ) -> CodeExplanation {
    CodeExplanation(
      code, slug, summary, "\(why)\n\nNot so:\n  \(bad)\nBut so:\n  \(good)")
  }
}
