import BenchSupport

/// Questions inside one process, without its start: ours, SQLite's and DuckDB's.
func inProcessRows(_ book: Book, _ label: String, _ stage: Stage, _ table: Database?) -> [Row] {
  let question = [book.rule, Days.asked, Days.earlier]
  let own = times([stage.inProcess, book.path] + question)
  let sqlite = table.flatMap { peer("sqlite", $0.path, "sqlite3", question, stage) } ?? [:]
  let duck = table.flatMap { peer("duckdb", $0.duckPath, "duckdb", question, stage) } ?? [:]
  let asked: [(String, String, String, [String: Sample], Double)] = [
    ("one", "one rule", "SQLite", sqlite, 0.002), ("all", "every rule", "DuckDB", duck, 0.5),
    ("all", "every rule", "SQLite", sqlite, 0.5),
    ("difference", "difference of two days", "DuckDB", duck, 1),
    ("difference", "difference of two days", "SQLite", sqlite, 1),
  ]
  let rows = asked.map { name, title, peer, others, goal in
    row("\(label), in process, \(title)", own[name], peer, others[name], goal)
  }
  var answer = Row(title: "\(label), in process, the answer of one rule with its reasons")
  if let reasons = own["reasons"] { answer.own = spread(reasons) }
  return rows + [answer]
}

private func row(
  _ title: String, _ own: Sample?, _ peer: String, _ other: Sample?, _ goal: Double
) -> Row {
  var row = Row(title: title)
  row.peer = peer
  row.other = other.map(spread) ?? "not measured"
  row.goal = "at most \(time(goal))"
  guard let own else { return row }
  row.own = spread(own)
  if let other { row.compare(own, other, nil) }
  row.verdict = own.median <= goal ? "yes" : "no"
  return row
}

private func peer(
  _ kind: String, _ path: String, _ module: String, _ question: [String], _ stage: Stage
) -> [String: Sample]? {
  stage.peer("in_process.py", [kind, path] + question, needs: module, name: kind)
    .map { times($0.words) }
}

/// Runs a program whose lines are a name and the microseconds of every run.
private func times(_ words: [String]) -> [String: Sample] {
  let lines = capturedText(words)?.split(separator: "\n") ?? []
  return lines.reduce(into: [:]) { found, line in
    let cells = line.split(separator: " ")
    found[String(cells[0])] = Sample(cells.dropFirst().compactMap { Double($0) }.map { $0 / 1000 })
  }
}
