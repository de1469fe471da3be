/// The first answer of a book, and what a new commit costs.
func buildCases(_ book: Book, _ label: String, _ stage: Stage) -> [Case] {
  let one = stage.inforce(["on", Days.asked, book.rule], book: book.path)
  let first = one.after(book.withoutIndex)
  _ = first.run()
  let writes = book.hasIndex
  let check = stage.inforce(["check"], book: book.path)
  return [
    Case(
      title: "\(label), first answer" + (writes ? ", index written" : ", there is no index"),
      subject: first, peer: book.reading, goal: 1.5, memoryGoal: 200),
    Case(
      title: "\(label), answer with `--no-index`",
      subject: stage.knows("on", option: "--no-index")
        ? stage.inforce(["on", Days.asked, book.rule, "--no-index"], book: book.path) : nil,
      peer: book.reading, missing: "no such option yet"),
    refresh(book, label, stage, writes),
    Case(title: "\(label), `check`", subject: check, peer: book.reading, goal: 3),
  ]
}

/// An answer after a commit of 25 files, beside the first answer.
private func refresh(_ book: Book, _ label: String, _ stage: Stage, _ writes: Bool) -> Case {
  var result = Case(
    title: "\(label), refresh after 25 files", peerName: "first answer", goal: 0.04,
    missing: "no index yet")
  let kept = stage.folder + "/index-before"
  guard writes, indexBefore(book, stage, kept) else { return result }
  let one = stage.inforce(["on", Days.asked, book.rule], book: book.path, name: "first answer")
  result.subject = one.after(book.withoutIndex, ["cp", "-Rp", kept, book.git + "/inforce"])
  result.peer = one.after(book.withoutIndex)
  return result
}

/// Keeps the index of the commit before the last.
private func indexBefore(_ book: Book, _ stage: Stage, _ kept: String) -> Bool {
  let one = [stage.tool, "on", Days.asked, "--rulebook", book.path]
  let back = ["git", "-C", book.path, "checkout", "-q", "main"]
  defer { finished(back) }
  return finished(["rm", "-rf", kept]) && finished(book.withoutIndex)
    && finished(["git", "-C", book.path, "checkout", "-q", "--detach", "main~1"]) && finished(one)
    && finished(["cp", "-Rp", book.git + "/inforce", kept])
}
