import RuleModel

/// The pages of what git can say no to.
enum GitPages {
  static let all = [
    page(
      "G001", "no-such-revision", "no branch, tag or commit has that name",
      "A branch of a remote is known here only after it was fetched.", "git fetch --all --tags"),
    page(
      "G002", "shallow", "the clone does not reach back that far",
      "A shallow clone has the last commits only. What is not here was not compared, which is not "
        + "the same as \"no change\".", "git fetch --unshallow"),
    page(
      "G003", "not-a-repository", "the folder is in no git repository",
      "Revisions and the recorded clock need git; a folder outside it is read as it is.",
      "git init"),
    page(
      "G004", "not-owned", "the repository belongs to another user",
      "Git does not read configuration that somebody else may have written. Trust the exact path.",
      "git config --global --add safe.directory /exact/path"),
    page(
      "G005", "unborn-branch", "the branch has no commit yet",
      "There is nothing recorded to answer from.", "git add --all && git commit"),
    page(
      "G006", "ambiguous-revision", "several objects begin with these digits",
      "Write more digits of the id.", "git rev-parse --disambiguate=abc1"),
    page(
      "G007", "partial-clone", "an object was left out of this partial clone",
      "A clone made with a filter lacks files that this question needs.",
      "git fetch --refetch --no-filter"),
    page(
      "G008", "sha256-repository", "the repository names objects by SHA-256",
      "The library this tool reads with knows SHA-1 names only.",
      "git init --object-format=sha1"),
    page(
      "G009", "missing-object", "an object is not in the repository",
      "Something was lost, or an alternate that lends objects is not mounted.", "git fsck"),
    page(
      "G010", "corrupt-object", "an object's bytes are not what its name says",
      "The disk or a copy damaged it. A fresh clone has it whole.", "git fsck"),
    page(
      "G011", "unsupported-extension", "the repository uses something this tool does not know",
      "Its configuration asks for an extension of git's format.", "git config --local --list"),
    page(
      "G012", "bad-configuration", "a git configuration file cannot be read",
      "A line of it is not in the form that git expects.", "git config --list --show-origin"),
    page(
      "G013", "no-work-tree", "the repository is bare",
      "It has commits and no folder; ask about a revision.", "inforce on today --rev HEAD"),
    page(
      "G014", "nothing-recorded", "nothing was recorded by that day",
      "Before its first commit the book could not have answered anything.", "git log --reverse"),
    page(
      "G015", "not-a-commit", "the name does not lead to a commit",
      "It names a file or a folder. Name a commit, a branch or a tag.", "git cat-file -t NAME"),
    page(
      "G016", "wrong-kind", "an object is of another kind than expected",
      "Most often a file where a folder was expected.", "git ls-tree HEAD"),
    page(
      "G017", "too-large", "a file is larger than what is read",
      "A rulebook holds text that people write.", "git ls-tree -r -l HEAD"),
    page(
      "G018", "too-many-files", "the tree holds more files than are read",
      "Point to the book's folder instead of the whole repository.", "inforce --rulebook PATH"),
    page(
      "G019", "folders-too-deep", "folders are nested deeper than they are read",
      "Ids of rules have a few parts, not dozens.", "git ls-tree -r -d HEAD"),
    page(
      "G020", "bad-reference", "a branch, a tag or HEAD cannot be read",
      "The file that holds it was damaged.", "git fsck"),
    page(
      "G021", "unmerged-index", "a merge has left conflicts in the index",
      "What would be committed is not decided, so there is nothing to compare.", "git status"),
    page(
      "G099", "git-failed", "git failed in a way that has no code of its own",
      "The words are the library's.", "git fsck"),
  ]

  private static func page(
    _ code: String, _ slug: String, _ summary: String, _ why: String, _ command: String
  ) -> CodeExplanation {
    CodeExplanation(code, slug, summary, "\(why)\n\nTry:\n  \(command)")
  }
}
