import BenchSupport

/// How much is measured.
enum Mode: String {
  case quick, full, long, growth
}

/// One run of the benchmarks from the books to the table.
struct Session {
  let mode: Mode
  let stage: Stage
  private let start = milliseconds()
  private(set) var rows: [Row] = []

  init(mode: Mode, root: String) {
    self.mode = mode
    stage = Stage(root: root)
  }

  private var rounds: Rounds {
    mode == .quick ? Rounds(budget: 2500, most: 21) : Rounds(budget: 12_000, most: 41)
  }

  /// Measures everything that the mode asks for.
  mutating func run() {
    guard mode != .growth else { return }
    measure(shippedCases(stage))
    let label = mode == .quick ? "1,000 versions" : "50,000 versions"
    let options = mode == .quick ? small : middle
    guard let book = stage.book(mode == .quick ? "small" : "middle", options, changes: 25) else {
      return tell("the book could not be made")
    }
    let table = Database(book, stage)
    measure(buildCases(book, label, stage))
    measure(coldCases(book, label, stage, table))
    tell("\(label), in process")
    rows += inProcessRows(book, label, stage, table)
    measure(changeCases(book, label, stage) + [redlineCase(stage)])
    tell("\(label), server")
    rows += ServerCases(book, label, stage, table, seconds: mode == .quick ? 3 : 8).rows
    if mode == .long { measureLong(book) }
  }

  private let small = ["--rules", "200", "--versions", "1000", "--commits", "5", "--checkout"]
  private let middle = [
    "--rules", "10000", "--versions", "50000", "--commits", "20", "--checkout",
  ]
  private let large = [
    "--rules", "100000", "--versions", "1000000", "--units", "250000", "--commits", "20",
  ]

  private mutating func measureLong(_ middle: Book) {
    guard let book = stage.book("large", large) else { return }
    measure(longCases(book, middle, stage))
  }

  private mutating func measure(_ cases: [Case]) {
    for one in cases {
      tell(one.title + (one.peer.map { ", beside \($0.name)" } ?? ""))
      rows.append(one.row(rounds))
    }
    keep()
  }

  /// Writes the table as far as it goes: a run that is ended early has measured something too.
  private func keep() {
    put(
      table,
      to: stage.root + "/Benchmarks" + (mode == .quick ? "/.books/QUICK" : "/RESULTS") + ".md")
  }

  private var table: String {
    let text = heading + Row.head + "\n" + rows.map(\.line).joined(separator: "\n") + "\n"
    return mode == .quick ? text : text + "\n## How the cost grows\n" + Growth.links
  }

  /// Writes the table, and the plots where they are asked for.
  func write() {
    if mode != .growth {
      keep()
      print(table)
    }
    if mode != .quick { draw() }
    tell("took \(time(milliseconds() - start))")
  }

  private func draw() {
    let growth = Growth(stage: stage, rounds: Rounds(budget: 3000, most: 11))
    for name in Growth.names {
      tell("growth with the \(name)")
      put(growth.plot(name).svg, to: "\(stage.root)/Benchmarks/growth-\(name).svg")
    }
  }

  private var heading: String {
    """
    # Results

    Made by `script/bench\(mode == .full ? "" : " --\(mode.rawValue)")`; what each case means is in \
    [README.md](README.md). Whole processes unless it says otherwise, run in turn with their peers \
    on one machine; medians with the lowest and highest. Ratios hold on another machine; single \
    times do not.


    """
  }
}
