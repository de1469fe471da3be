/// How the book is read from git.
enum GitTopic: Topic {
  static let name = "git"
  static let about = "which state of the book is read"

  static let text = """
    Which state of the book is read

      inforce on 2025-05-15                      the last commit (HEAD)
      inforce on 2025-05-15 --worktree           the folder as it is now
      inforce on 2025-05-15 --rev v1.2           a branch, a tag or a commit
      inforce on 2025-05-15 --rev 2025-06-30     as recorded at the end of a day

    The book is the folder named by --rulebook or INFORCE_RULEBOOK, or `Rulebook/`
    or a folder with `rulebook.yaml` here or in a folder above. A bare repository
    works too. Outside git the folder is read as it is, and the answer says that
    it is not pinned.

    Changes that are not committed are not used, and a note on standard error
    says so: of the files that a question about rules depends on, of the whole
    folder for every other question. Nothing is fetched, and no hook runs. The
    only thing written is an index in `.git/inforce`, or in the user's cache
    folder, so that the next answer is quick; `inforce doctor` shows it, and
    --no-index does without. Deleting it is always safe.

    The state recorded on a day is the last commit on the first-parent chain of
    the branch that was committed by the end of that day in the zone of the book.
    A clock that ran backwards is put right along the chain. Before the first
    commit nothing was recorded, and the question is refused. A branch whose name
    looks like a day wins over the day.

    A shallow clone answers from the commits it has. Where an older one is needed,
    the answer is not guessed: status 2, and the command that fetches it.

    So that git shows what files say, and on which days, instead of raw lines:

      echo '*.md diff=inforce' >> Rulebook/rules/.gitattributes
      git config diff.inforce.textconv 'inforce git-diff-driver --textconv'

    `git diff`, `git log -p` and `git show` use it then. In place of the last line
    `git config diff.inforce.command 'inforce git-diff-driver'` says it file by
    file; `git log` takes that with --ext-diff only. `inforce bisect` names the
    commit that changed an answer.
    """
}
