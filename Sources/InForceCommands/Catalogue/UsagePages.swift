import RuleModel

/// The pages of options that do not fit together.
enum UsagePages {
  static let all = [
    page(
      "U001", "worktree-and-revision", "--worktree and a revision contradict each other",
      "The folder as it is has changes that no revision has. Choose one of the two.",
      "--worktree --rev HEAD", "--rev HEAD"),
    page(
      "U002", "contradicting-clocks", "two clocks contradict each other",
      "--known, --then and --believed each set what counts as known; --believed sets the revision.",
      "--then --known 2025-01-01", "--then"),
    page(
      "U003", "no-such-format", "there is no such format", "An answer is written in one format.",
      "--format xml", "--format json"),
    page(
      "U004", "no-such-color", "--color is auto, always or never",
      "Colours never carry meaning alone. NO_COLOR and CLICOLOR_FORCE are heard with auto.",
      "--color yes", "--color always"),
    page(
      "U005", "no-such-requirement", "--require knows `settled` only",
      "It makes every answer that is not settled end with status 1.", "--require sure",
      "--require settled"),
    page(
      "U006", "no-such-state", "--expect names no state",
      "It ends with status 1 unless a facet of the answer is in that state.",
      "--expect active", "--expect in_force"),
    page(
      "U007", "no-such-denial", "--deny knows `warnings` only",
      "It makes warnings end with status 1, as errors always do.", "--deny notes",
      "--deny warnings"),
    page(
      "U008", "no-such-diagnostics", "there is no such form of diagnostics",
      "Findings are shown with carets, on one line each, as data or as workflow commands.",
      "--diagnostics xml", "--diagnostics json"),
    page(
      "U009", "no-such-code", "there is no such code",
      "Every finding, notice and problem has a code: a letter and three digits.",
      "inforce explain B31", "inforce explain B031"),
  ]

  private static func page(
    _ code: String, _ slug: String, _ summary: String, _ why: String, _ bad: String, _ good: String
  ) -> CodeExplanation {
    CodeExplanation(
      code, slug, summary, "\(why)\n\nNot so:\n  \(bad)\nBut so:\n  \(good)")
  }
}
