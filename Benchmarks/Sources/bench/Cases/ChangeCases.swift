/// Two revisions, and two texts.
func changeCases(_ book: Book, _ label: String, _ stage: Stage) -> [Case] {
  let ours = difference(book.path, stage)
  return [
    Case(
      title: "\(label), `diff` of two revisions, 25 files", subject: ours,
      peer: stage.git(["diff", "--name-status", "main~1", "main"], in: book.path), goal: 3,
      missing: "no such verb yet"),
    Case(
      title: "\(label), `diff` of two revisions, 25 files", subject: ours,
      peer: stage.touchedAlone(book).flatMap { difference($0, stage, name: touched) },
      peerName: touched, missing: "no such verb yet"),
  ]
}

/// What the work on the touched rules costs by itself.
private let touched = "`diff` in a book without the other rules"

/// The difference of the last commit from the one before.
func difference(_ book: String, _ stage: Stage, name: String = "inforce") -> Command? {
  guard stage.knows("diff") else { return nil }
  return stage.inforce(
    ["diff", "--base", "main~1", "--head", "main", "--base-mode", "tip", "--fail-on", "never"],
    book: book, name: name)
}

/// The words of two long wordings.
func redlineCase(_ stage: Stage) -> Case {
  var result = Case(
    title: "`redline` of two texts of 1.2 MB", peerName: "git diff --word-diff", goal: 2,
    missing: "no such verb yet")
  guard stage.knows("redline"), let folder = stage.longTexts() else { return result }
  result.subject = stage.inforce(
    ["redline", "us/long/text", "2020-06-01", "2024-06-01"], book: folder + "/book")
  result.peer = Command(
    name: "git diff --word-diff",
    words: ["git", "diff", "--no-index", "--word-diff", folder + "/old.txt", folder + "/new.txt"],
    statuses: [1])
  return result
}
