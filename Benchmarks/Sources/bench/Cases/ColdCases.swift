/// Questions by a new process, the index being there where there can be one: asked for the first
/// time, when all has to be worked out, and asked before, when the answer is kept.
func coldCases(_ book: Book, _ label: String, _ stage: Stage, _ table: Database?) -> [Case] {
  aboutOneRule(book, label, stage) + aboutAllRules(book, label, stage, table)
    + inABareClone(book, label, stage, table)
}

private func aboutOneRule(_ book: Book, _ label: String, _ stage: Stage) -> [Case] {
  let one = stage.inforce(["on", Days.asked, book.rule], book: book.path)
  let log = stage.git(["log", "-1"], in: book.path)
  let title = "\(label), `on DATE RULE`"
  return [
    Case(title: title + ", asked before", subject: one, peer: log, goal: 1, memoryGoal: 30),
    Case(
      title: title + ", asked before", subject: one,
      peer: Command(name: "git --version", words: ["git", "--version"])),
    Case(
      title: title + ", the first time", subject: one.after(book.withoutAnswers), peer: log,
      goal: 1, memoryGoal: 30),
  ]
}

private func aboutAllRules(
  _ book: Book, _ label: String, _ stage: Stage, _ table: Database?
) -> [Case] {
  let again = stage.inforce(["on", Days.asked, "--all"], book: book.path)
  let first = again.after(book.withoutAnswers)
  let title = "\(label), `on DATE`"
  return [
    Case(
      title: title + ", asked before", subject: again, peer: sqlite(table),
      peerName: "sqlite3, one table", goal: 1),
    Case(
      title: title + ", the first time", subject: first, peer: sqlite(table),
      peerName: "sqlite3, one table", goal: 1),
    Case(
      title: title + ", the first time", subject: first,
      peer: stage.git(["status", "--short"], in: book.path)),
    Case(
      title: title + ", the first time", subject: first, peer: duck(table),
      peerName: "DuckDB, one table"),
    Case(
      title: title + ", the first time", subject: first, peer: python(book, stage),
      peerName: "Python, pygit2 and YAML", goal: 0.001),
  ]
}

/// Where no files of a work tree have to be looked at.
private func inABareClone(
  _ book: Book, _ label: String, _ stage: Stage, _ table: Database?
) -> [Case] {
  let clone = stage.bareClone(of: book)
  let again = clone.map { stage.inforce(["on", Days.asked, "--all"], book: $0) }
  let first = clone.flatMap { again?.after(Book.withoutAnswers(git: $0)) }
  let title = "\(label), `on DATE` in a bare clone"
  return [
    Case(
      title: title + ", asked before", subject: again, peer: sqlite(table),
      peerName: "sqlite3, one table", goal: 1),
    Case(
      title: title + ", the first time", subject: first, peer: sqlite(table),
      peerName: "sqlite3, one table", goal: 1),
    Case(
      title: title + ", asked before", subject: again, peer: python(book, stage),
      peerName: "Python, pygit2 and YAML", goal: 0.001),
  ]
}

private func python(_ book: Book, _ stage: Stage) -> Command? {
  stage.peer(
    "pygit2_on.py", [book.path, Days.asked], needs: "pygit2, yaml",
    name: "Python, pygit2 and YAML")
}

private func sqlite(_ table: Database?) -> Command? {
  table.map { table in
    Command(
      name: "sqlite3, one table",
      words: ["sqlite3", table.path, Database.everyRule(on: Days.asked)])
  }
}

private func duck(_ table: Database?) -> Command? {
  guard let table, let client = table.duck else { return nil }
  return Command(
    name: "DuckDB, one table",
    words: [client, "-readonly", table.duckPath, "-c", Database.everyRule(on: Days.asked)])
}
