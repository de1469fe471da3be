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
      "U007", "no-such-facet", "there is no such facet",
      "A facet is force, applicability, enforcement or text.", "--facet status", "--facet force"),
    page(
      "U008", "one-day-only", "an option that asks about one day was given a run of days",
      "--then, --believed, --expect and --require speak of one day.",
      "on 2025-11-01..2025-11-30 --then", "on 2025-11-01 --then"),
    page(
      "U009", "empty-text", "--contains needs some text",
      "Every wording contains nothing.", "--contains \"\"", "--contains \"50 percent\""),
    page(
      "U010", "no-such-facet", "there is no such facet",
      "Force, applicability, enforcement and text have days of their own.", "--facet status",
      "--facet force"),
    page(
      "U011", "one-day-only", "the option asks about one day",
      "A run of days has many states and one known day: --known DATE holds for all of it.",
      "on 2025-05-01..2025-05-31 --then", "on 2025-05-01..2025-05-31 --known 2025-05-31"),
    page(
      "U012", "nothing-sought", "--contains needs some text",
      "It lists the days on which a wording holds the text.", "--contains \"\"",
      "--contains \"50 percent\""),
    page(
      "U013", "no-such-list", "there is no such list",
      "A book holds rules, groups, regimes and instruments.", "list laws", "list rules"),
    page(
      "U014", "no-tags", "only rules have tags", "Groups, regimes and instruments have none.",
      "list groups --tag chips", "list rules --tag chips"),
    page(
      "U050", "no-such-marks", "there are no such marks",
      "Deleted and inserted words are marked as git does, as legislatures do, or in words.",
      "redline RULE DATE DATE --marks legal", "redline RULE DATE DATE --marks legis"),
    page(
      "U051", "not-two-texts", "a redline needs two texts of one rule",
      "Two dates, two names of wordings, or one date and two revisions after --between.",
      "redline RULE 2025-05-15", "redline RULE 2025-05-15 --between HEAD~1 HEAD"),
    page(
      "U020", "no-such-topic", "there is no verb and no topic of that name",
      "`inforce help` lists all of them.", "inforce help date", "inforce help dates"),
    page(
      "U021", "no-such-verb", "there is no such verb or option",
      "The nearest one is named beside it.", "inforce onn 2025-05-15", "inforce on 2025-05-15"),
    page(
      "U022", "no-such-schema", "there is no schema of that name",
      "Every verb that answers with data has a schema.", "inforce schema off",
      "inforce schema on"),
    page(
      "U023", "no-such-shell", "there is no script for this shell",
      "Completions are written for bash, zsh and fish.", "inforce completions csh",
      "inforce completions bash"),
    page(
      "U030", "no-such-denial", "--deny knows `warnings` only",
      "It makes warnings end with status 1, as errors always do.", "--deny notes",
      "--deny warnings"),
    page(
      "U031", "no-such-diagnostics", "there is no such form of diagnostics",
      "Findings are shown with carets, on one line each, as data or as workflow commands.",
      "--diagnostics xml", "--diagnostics json"),
    page(
      "U032", "no-such-code", "there is no such code",
      "Every finding, notice and problem has a code: a letter and three digits.",
      "inforce explain B31", "inforce explain B031"),
    page(
      "U040", "no-such-word", "an option of `diff` has a word that means nothing",
      "The words that it has stand beside the message.", "--fail-on sometimes",
      "--fail-on warning"),
    page(
      "U041", "no-base", "nobody said with what to compare",
      "Without --base the branch that the current branch follows is the base, and it follows none.",
      "inforce diff", "inforce diff --base origin/main"),
    page(
      "U042", "swapped-revisions", "the head lies in the past of the base",
      "The base is what was, the head is what is to be. A head that is behind changes nothing.",
      "inforce diff --base my-branch --head main", "inforce diff --base main --head my-branch"),
    page(
      "U043", "no-reason", "an acknowledgement without a reason",
      "Whoever reads it in a year has nothing else.", "--reason \"\"",
      "--reason \"the effective date was misread\""),
    page(
      "U080", "no-output-file", "--out names no file",
      "It takes FORMAT=PATH; FORMAT alone, or FORMAT=-, is standard output.", "--out sarif=",
      "--out sarif=answers.sarif"),
    page(
      "U081", "same-output-twice", "two outputs go to the same place",
      "The second would replace the first, or the two would stand in one another's way.",
      "--out md=answers --out json=answers", "--out md=answers.md --out json=answers.json"),
  ]

  private static func page(
    _ code: String, _ slug: String, _ summary: String, _ why: String, _ bad: String, _ good: String
  ) -> CodeExplanation {
    CodeExplanation(
      code, slug, summary, "\(why)\n\nNot so:\n  \(bad)\nBut so:\n  \(good)")
  }
}
