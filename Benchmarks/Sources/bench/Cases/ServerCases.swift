import BenchSupport

/// The server under load, alone and beside datasette on the table of the SQL peers.
struct ServerCases {
  private let book: Book
  private let label: String
  private let stage: Stage
  private let table: Database?
  /// How long each load lasts.
  private let seconds: Int

  init(_ book: Book, _ label: String, _ stage: Stage, _ table: Database?, seconds: Int) {
    self.book = book
    self.label = label
    self.stage = stage
    self.table = table
    self.seconds = seconds
  }

  private var pacedTitle: String { "\(label), `serve`, 2,000 answers a second, 200 connections" }
  private var openTitle: String { "\(label), `serve`, 16 connections at full speed" }

  /// The rows of the table.
  var rows: [Row] {
    let none = [Row(title: pacedTitle), Row(title: openTitle)]
    guard finished(["h2load", "--version"]),
      let server = Service(
        [stage.tool, "serve", "-p", "0", "--rulebook", book.path], log: stage.folder + "/serve")
    else { return none }
    let ours = addresses(server.root, "ours") { rule, day in "/r/\(rule)/on/\(day).json" }
    let rows = [paced(ours), open(ours)]
    let end = server.end()
    return rows.map { row in
      var row = row
      row.memory = figure(Double(end.peakKilobytes) / 1024, 1) + " MB"
      return row
    }
  }

  /// Answers that are asked for at a pace: what counts is how long the slowest hundredth takes.
  private func paced(_ addresses: String) -> Row {
    var row = Row(title: pacedTitle)
    row.goal = "p99 under 5 ms"
    guard
      let load = Load(
        addresses, connections: 200, seconds: 2 * seconds, pace: 2000, log: stage.folder + "/load")
    else { return row }
    let (half, most) = (load.percentile(50), load.percentile(99))
    row.own = "p50 \(time(half)), p99 \(time(most)), \(figure(load.rate, 0))/s"
    row.verdict = most < 5 && load.rate > 1900 ? "yes" : "no"
    return row
  }

  /// As many answers as there can be, ours and the peer's in turn.
  private func open(_ addresses: String) -> Row {
    var row = Row(title: openTitle)
    row.goal = "at least 10×"
    row.peer = "datasette"
    row.other = "not measured"
    let pairs = (0..<3).map { _ in (rate(addresses), peerRate()) }
    guard let own = Sample(pairs.compactMap(\.0)) else { return row }
    row.own = ServerCases.words(own)
    guard let other = Sample(pairs.compactMap(\.1)) else { return row }
    row.other = ServerCases.words(other)
    row.ratio = ratio(own.median / other.median)
    row.verdict = own.median >= 10 * other.median ? "yes" : "no"
    return row
  }

  private static func words(_ sample: Sample) -> String {
    "\(figure(sample.median, 0))/s (\(figure(sample.lowest, 0)) to \(figure(sample.highest, 0)))"
  }

  private func rate(_ addresses: String) -> Double? {
    Load(addresses, connections: 16, seconds: seconds, log: stage.folder + "/load")?.rate
  }
}

extension ServerCases {
  /// The rate of datasette, which is started for each run so that both servers are never up at once
  /// with work to do.
  private func peerRate() -> Double? {
    guard let table, let python = stage.python(with: "datasette"),
      let server = Service(
        [
          python, "-m", "datasette", "serve", "-i", table.path, "-h", "127.0.0.1", "-p", "0",
          "--setting", "num_sql_threads", "3",
        ], log: stage.folder + "/datasette")
    else { return nil }
    let name = table.path.split(separator: "/").last.map(String.init) ?? ""
    let theirs = addresses(server.root, "theirs") { rule, day in
      "/\(name.dropLast(3)).json?_shape=array&sql=\(ServerCases.question)&rule=\(rule)&day=\(day)"
    }
    let rate = rate(theirs)
    _ = server.end()
    return rate
  }

  /// Which state each unit of a rule is in on a day.
  private static let question =
    "select+unit,state,since+from+span+where+rule=:rule+and+since<=:day+and+until>:day"
    .split(separator: "<").joined(separator: "%3C").split(separator: ">").joined(separator: "%3E")

  /// A file of addresses: many rules, each on several days, in an order that is always the same.
  private func addresses(
    _ root: String, _ name: String, _ path: (_ rule: String, _ day: String) -> String
  ) -> String {
    let rules = book.rules
    var text = ""
    for number in 0..<5000 {
      let rule = rules[number * 7919 % rules.count]
      let day = "20\(10 + number % 16)-0\(1 + number % 9)-1\(number % 10)"
      text += root + path(rule, day) + "\n"
    }
    let file = stage.folder + "/addresses-" + name
    put(text, to: file)
    return file
  }
}
