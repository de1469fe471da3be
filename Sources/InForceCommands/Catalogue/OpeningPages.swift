import RuleModel

/// The pages of books that cannot be opened.
enum OpeningPages {
  static let all = [
    CodeExplanation(
      "K001", "no-such-folder", "there is no such folder",
      """
      --rulebook, or INFORCE_RULEBOOK, names the folder with `rulebook.yaml`.

      Not so:
        inforce --rulebook Rulebok
      But so:
        inforce --rulebook Rulebook
      """),
    CodeExplanation(
      "K002", "no-book-found", "no rulebook was found here or above",
      """
      A book is `Rulebook/`, or a folder with `rulebook.yaml`, from here upwards.

      Not so:
        cd / && inforce on today
      But so:
        inforce on today --rulebook ~/law/Rulebook
      """),
    CodeExplanation(
      "K003", "no-book-at-revision", "the revision has no rulebook in this folder",
      """
      The book was added later, or lay elsewhere at that time.

      Not so:
        --rev of a commit from before the book
      But so:
        --rev HEAD, or --worktree
      """),
    CodeExplanation(
      "K004", "not-in-git", "a revision was asked for and the folder is not in git",
      """
      Only git knows what the book said earlier.

      Not so:
        --rev HEAD~3 in a copy without .git
      But so:
        the same in a clone
      """),
    CodeExplanation(
      "K005", "unreadable", "a file or a folder cannot be read",
      """
      The words are the system's: most often a permission, or a disk that went away.

      Not so:
        a folder that belongs to somebody else
      But so:
        chmod u+r, or a clone of your own
      """),
    CodeExplanation(
      "K006", "broken-book", "`rulebook.yaml` cannot be read",
      """
      Without format, title, zone and `checked` no question has an answer.

      Not so:
        an answer all the same
      But so:
        inforce check, then correct what it shows
      """),
    CodeExplanation(
      "K007", "no-such-path", "a file or a folder that the book does not have",
      """
      Paths of `check` begin in the working folder or in the book's folder.

      Not so:
        inforce check ai-diffusion
      But so:
        inforce check rules/us/bis/ai-diffusion
      """),
    CodeExplanation(
      "K008", "no-merge-base", "two revisions have no common ancestor",
      """
      Without one nobody can say what the head changed and what the base did.

      Not so:
        inforce diff --base a-branch-of-another-history
      But so:
        inforce diff --base a-branch-of-another-history --base-mode tip
      """),
    CodeExplanation(
      "K009", "several-books", "a revision has its rulebook elsewhere, and there are several",
      """
      A book that moved is found by its `rulebook.yaml` where there is only one.

      Not so:
        a base with the same book in two other folders
      But so:
        a base that has the book where it is now
      """),
    CodeExplanation(
      "K010", "not-written", "a file cannot be written",
      """
      The words are the system's. A file that is there already is never overwritten.

      Not so:
        inforce ack add of the same change twice
      But so:
        edit the reason in the file that is there
      """),
    CodeExplanation(
      "K013", "book-in-submodule", "the rulebook's folder is a submodule at a revision",
      """
      A submodule is another repository; this one records only which commit of it belongs here.

      Not so:
        inforce diff --rulebook law --base main, where law is a submodule on main
      But so:
        the same from inside the submodule, with its own revisions
      """),
    CodeExplanation(
      "K040", "output-not-written", "a file that was asked for with --out cannot be written",
      """
      The words are the system's, or say what lies there: links, folders and devices are never
      written to. Files are made beside their place and moved there when all of them are complete,
      so what was there before is as it was. The status is 2 whatever was found.

      Not so:
        --out sarif=/dev/null
      But so:
        --out sarif=answers.sarif
      """),
  ]
}
