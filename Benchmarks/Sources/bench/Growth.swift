/// How the cost of a question grows with one measure of the book, all else being equal.
struct Growth {
  let stage: Stage
  let rounds: Rounds

  /// What the cost grows with, as the files of the plots are named.
  static let names = ["rules", "versions", "commits", "changes"]

  /// The pictures for a page.
  static var links: String {
    names.map { "\n![How the cost grows with the \($0)](growth-\($0).svg)\n" }.joined()
  }

  /// How the cost grows with one of them.
  func plot(_ name: String) -> Plot {
    switch name {
    case "rules":
      plot(
        "How the cost grows with the rules", "rules, with 8,000 versions", [500, 1000, 2000, 4000]
      ) { ["--rules", "\($0)", "--versions", "8000", "--commits", "5"] }
    case "versions":
      plot(
        "How the cost grows with the versions", "dated versions of 1,000 rules",
        [2000, 4000, 8000, 16000, 32000]
      ) { ["--rules", "1000", "--versions", "\($0)", "--commits", "5"] }
    case "commits":
      plot(
        "How the cost grows with the commits", "commits of a book of 4,000 versions",
        [1, 10, 100, 1000]
      ) { ["--rules", "1000", "--versions", "4000", "--commits", "\($0)"] }
    default: changes
    }
  }

  private func plot(
    _ title: String, _ across: String, _ sizes: [Int], _ options: (Int) -> [String]
  ) -> Plot {
    var series = [
      Series(name: "first answer", isPeer: false), Series(name: "on DATE RULE", isPeer: false),
      Series(name: "git cat-file --batch", isPeer: true), Series(name: "git log -1", isPeer: true),
    ]
    for size in sizes {
      let words = options(size)
      let name = "growth" + words.map { $0.replacingDashes }.joined()
      guard let book = stage.book(name, words + ["--checkout"]) else { continue }
      let one = stage.inforce(["on", Days.asked, book.rule], book: book.path)
        .after(book.withoutAnswers)
      add(
        [
          one.after(book.withoutIndex), one, book.reading, stage.git(["log", "-1"], in: book.path),
        ],
        at: size, to: &series)
    }
    return Plot(title: title, across: across, series: series)
  }

  private var changes: Plot {
    var series = [
      Series(name: "diff", isPeer: false), Series(name: "git diff --name-status", isPeer: true),
    ]
    let options = ["--rules", "1000", "--versions", "5000", "--commits", "5", "--checkout"]
    for size in [1, 5, 25, 125, 625] {
      guard let book = stage.book("growth-changes\(size)", options, changes: size),
        let ours = difference(book.path, stage)
      else { continue }
      let git = stage.git(["diff", "--name-status", "main~1", "main"], in: book.path)
      add([ours, git], at: size, to: &series)
    }
    return Plot(
      title: "How the cost of a comparison grows with the changed files",
      across: "changed files, in a book of 5,000 versions", series: series)
  }

  private func add(_ commands: [Command], at size: Int, to series: inout [Series]) {
    guard let ends = rounds.measure(commands) else { return }
    for (index, list) in ends.enumerated() {
      guard let sample = Sample(list.map(\.milliseconds)) else { continue }
      series[index].points.append((Double(size), sample.median))
    }
  }
}

extension String {
  fileprivate var replacingDashes: String { split(separator: "-").map { "-" + $0 }.joined() }
}
