import BenchSupport

/// The table of a book that SQL peers ask: which state of force a unit is in from when until when.
///
/// It is made from our own answers for every day, and compared with our answers on single days.
struct Database {
  let path: String
  let duck: String?
  let stage: Stage

  /// Makes the table of a book unless it is there; `nil`: it cannot be made, or differs.
  init?(_ book: Book, _ stage: Stage) {
    self.stage = stage
    let base = stage.folder + "/spans-" + book.commit.prefix(12)
    path = base + ".db"
    let client = stage.root + "/Benchmarks/.venv/bin/duckdb"
    duck = contents(of: client) == nil ? nil : client
    guard finished(["sqlite3", "--version"]) else { return nil }
    if contents(of: base + ".ok") == nil {
      guard fill(book, base) else { return nil }
      put("ok\n", to: base + ".ok")
    }
  }

  /// The file of DuckDB.
  var duckPath: String { String(path.dropLast(2)) + "duckdb" }

  /// The state of every unit on a day.
  static func everyRule(on day: String) -> String {
    "select rule, unit, state from span where since <= '\(day)' and until > '\(day)' "
      + "order by rule, unit"
  }

  private func fill(_ book: Book, _ base: String) -> Bool {
    tell("making the table of \(book.path)")
    finished(["rm", "-f", path, duckPath])
    guard ask(book, Days.table, into: base + ".jsonl"),
      sqlite(Database.script(lines: base + ".jsonl", csv: base + ".csv"), base)
    else { return false }
    let days = [Days.earlier, Days.asked, "1999-12-31"]
    guard days.allSatisfy({ agrees(book, on: $0, base) }) else { return false }
    if let duck {
      finished([
        duck, duckPath, "-c",
        "create table span as select * from read_csv('\(base).csv', header = true, all_varchar = true)",
      ])
    }
    return finished(["rm", "-f", base + ".jsonl", base + ".csv", base + ".sql"])
  }

  private func ask(_ book: Book, _ days: String, into file: String) -> Bool {
    let words = [stage.tool, "on", days, "--all", "--format", "jsonl", "--rulebook", book.path]
    guard let child = Child(words, output: .file(file)) else { return false }
    return [0, 1, 2].contains(child.end().status)
  }

  private func sqlite(_ script: String, _ base: String) -> Bool {
    put(script, to: base + ".sql") && finished(["sqlite3", "-bail", path, ".read \(base).sql"])
  }

  /// Whether the table and our answers for a day are the same, row by row.
  private func agrees(_ book: Book, on day: String, _ base: String) -> Bool {
    guard ask(book, day, into: base + ".jsonl"),
      put(Database.comparison(lines: base + ".jsonl", day), to: base + ".sql"),
      let counts = capturedText(["sqlite3", "-bail", path, ".read \(base).sql"])
    else { return false }
    let words = counts.split { $0 == "|" || $0 == "\n" }.compactMap { Int($0) }
    guard words.count == 2, words[0] > 0, words[1] == 0 else {
      tell("the table and the answers for \(day) differ: \(counts)")
      return false
    }
    return true
  }

  private static func loading(_ lines: String) -> String {
    """
    drop table if exists line;
    create table line (text);
    .mode ascii
    .separator "\\037" "\\n"
    .import '\(lines)' line

    """
  }

  private static func script(lines: String, csv: String) -> String {
    loading(lines) + """
      create table span (
        rule text, unit text, since text, until text, state text,
        primary key (rule, unit, since)) without rowid;
      insert into span
        select text ->> '$.rule', coalesce(text ->> '$.unit', ''), span.value ->> '$.since',
          coalesce(span.value ->> '$.until', '9999-12-31'), span.value ->> '$.state'
        from line, json_each(text, '$.force.spans') span
        where text ->> '$.format' = 'inforce.on.answer';
      drop table line;
      vacuum;
      analyze;
      .headers on
      .mode csv
      .output '\(csv)'
      select * from span order by rule, unit, since;

      """
  }

  private static func comparison(lines: String, _ day: String) -> String {
    loading(lines) + """
      create temp table ours as
        select text ->> '$.rule' rule, coalesce(text ->> '$.unit', '') unit,
          text ->> '$.force.state' state
        from line where text ->> '$.format' = 'inforce.on.answer';
      create temp table theirs as
        select rule, unit, state from span where since <= '\(day)' and until > '\(day)';
      .mode list
      select (select count(*) from ours),
        (select count(*) from (select * from ours except select * from theirs))
        + (select count(*) from (select * from theirs except select * from ours));
      drop table line;

      """
  }
}
