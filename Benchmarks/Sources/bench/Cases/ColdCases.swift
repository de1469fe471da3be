/// Questions by a new process, the index being there where there can be one.
func coldCases(_ book: Book, _ label: String, _ stage: Stage, _ table: Database?) -> [Case] {
  let one = stage.inforce(["on", Days.asked, book.rule], book: book.path)
  let all = stage.inforce(["on", Days.asked, "--all"], book: book.path)
  return [
    Case(
      title: "\(label), `on DATE RULE`", subject: one,
      peer: stage.git(["log", "-1"], in: book.path),
      goal: 1, memoryGoal: 30),
    Case(
      title: "\(label), `on DATE RULE`", subject: one,
      peer: Command(name: "git --version", words: ["git", "--version"])),
    Case(
      title: "\(label), `on DATE`", subject: all, peer: sqlite(table),
      peerName: "sqlite3, one table", goal: 1),
    Case(
      title: "\(label), `on DATE`, in a bare clone",
      subject: stage.bareClone(of: book).map {
        stage.inforce(["on", Days.asked, "--all"], book: $0)
      }, peer: sqlite(table), peerName: "sqlite3, one table", goal: 1),
    Case(
      title: "\(label), `on DATE`", subject: all,
      peer: stage.git(["status", "--short"], in: book.path)),
    Case(
      title: "\(label), `on DATE`", subject: all, peer: duck(table), peerName: "DuckDB, one table"),
    Case(
      title: "\(label), `on DATE`", subject: all,
      peer: stage.peer(
        "pygit2_on.py", [book.path, Days.asked], needs: "pygit2, yaml",
        name: "Python, pygit2 and YAML"), peerName: "Python, pygit2 and YAML", goal: 0.001),
  ]
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
