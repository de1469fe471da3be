import Days
import RuleChanges
import RuleModel

extension DiffDocument {
  /// A comment has no more rows than these; the rest is counted.
  static let rowLimit = 20

  /// A comment has no more bytes than these: the host refuses 65,536 characters.
  static let commentBudget = 60_000

  /// The report as a comment on a pull request: the same on every run.
  package var markdown: String {
    let comment = MarkdownReport(
      self, rows: DiffDocument.rowLimit, bytes: DiffDocument.commentBudget)
    return "<!-- inforce:answers book=\(commentName) v=1 -->\n" + comment.text
  }

  /// The report for the page of a job: every row, as far as there is space.
  package func summary(bytes: Int) -> String {
    MarkdownReport(self, rows: .max, bytes: bytes).text
  }

  /// A name for the hidden marker: nothing in it ends a comment.
  private var commentName: String {
    let letters = title.lowercased().map { character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
    }
    let name = String(letters).split(separator: "-").joined(separator: "-").prefix(60)
    return name.isEmpty ? "rulebook" : String(name)
  }
}

/// The report in Markdown, cut between two rows where it would be too long.
struct MarkdownReport {
  let document: DiffDocument
  private let rows: [MarkdownRow]
  private let rowLimit: Int
  private let bytes: Int

  init(_ document: DiffDocument, rows limit: Int, bytes: Int) {
    self.document = document
    self.bytes = bytes
    rowLimit = limit
    rows = document.report.changes.filter(\.hasRow).groupedByUnits.compactMap {
      MarkdownRow($0, in: document)
    }
  }

  /// The report with as many rows as fit.
  var text: String {
    var (fits, tooMany) = (0, min(rows.count, rowLimit) + 1)
    while tooMany - fits > 1 {
      let middle = (fits + tooMany) / 2
      if text(showing: middle).utf8.count <= bytes { fits = middle } else { tooMany = middle }
    }
    return text(showing: fits)
  }

  private func text(showing count: Int) -> String {
    let shown = Array(rows.prefix(count))
    let parts = [
      "### \(titleWords)", problems, seals, table(shown), more(than: count), folded(shown),
      MarkdownRedlines(of: shown, in: document).text,
      acceptance(shown), also, document.mergeWords.map { cell($0) } ?? "",
      "<sub>\(cell(document.comparedWords))</sub>",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}

extension MarkdownReport {
  private var titleWords: String {
    document.report.verdict == .incomplete
      ? "**\(document.headline)**" : "\(document.headline) · **\(verdictWords)**"
  }

  private var verdictWords: String {
    let report = document.report
    guard report.verdict == .fail else {
      return "nothing reached the gate (\(report.threshold.rawValue))"
    }
    if !report.brokenSeals.isEmpty { return "not ready: a seal does not hold" }
    let open = Set(report.changes.filter { $0.reachesGate && $0.acknowledged == nil }.map(\.id))
    return "not ready: \(open.count) to acknowledge"
  }

  private var problems: String {
    let all = document.report.problems
    let lines = all.prefix(DiffDocument.rowLimit).map { problem in
      let first = problem.findings.first.map { ": \(cell($0.code + " " + $0.message))" } ?? ""
      return
        (["- A901 could-not-compare: \(cell(problem.words))\(first)"]
        + problem.help.prefix(3).map { cell($0) }).joined(separator: "\n  - ")
    }
    let rest = all.count - lines.count
    return (lines + (rest > 0 ? ["- …and \(counted(rest, "more problem"))"] : []))
      .joined(separator: "\n")
  }

  private var seals: String {
    document.report.brokenSeals.map { "- B118 \(cell($0.words))" }.joined(separator: "\n")
  }

  private func table(_ rows: [MarkdownRow]) -> String {
    rows.isEmpty
      ? "" : markdownTable(["", "Rule", "Dates", "Was → now", "Why"], rows.map(\.cells))
  }

  private func more(than count: Int) -> String {
    let rest = rows.count - count
    return rest > 0 ? "…and \(counted(rest, "more row")), cut here: see the full report" : ""
  }

  /// What only some readers want to see.
  private func folded(_ rows: [MarkdownRow]) -> String {
    guard !rows.isEmpty else { return "" }
    return "<details><summary>Codes, ids, places and witnesses</summary>\n\n"
      + rows.map(\.evidence).joined(separator: "\n") + "\n\n</details>"
  }

  /// The commands that accept what fails.
  private func acceptance(_ rows: [MarkdownRow]) -> String {
    let ids = rows.flatMap(\.openIDs).unique
    let sealed = Set(rows.flatMap(\.sealedIDs))
    guard !ids.isEmpty else { return "" }
    return "**To accept** a change (one command each, commit what it writes, then push):\n\n```sh\n"
      + ids.map {
        "inforce ack add \($0)\(base)\(sealed.contains($0) ? " --unseal" : "") --reason \"…\""
      }.joined(separator: "\n")
      + "\n```"
  }

  /// The base, where its name is one that a shell reads as it is.
  private var base: String {
    let name = document.base.asked
    let isPlain =
      !name.isEmpty && !name.hasPrefix("-")
      && name.utf8.allSatisfy { PathText.staysInAddress($0) && $0 != UInt8(ascii: "~") }
    return isPlain && name.utf8.count <= 200 ? " --base \(name)" : ""
  }

  /// What has no row, in a line, and why the rest is silent.
  private var also: String {
    let others = Dictionary(grouping: document.report.changes.filter { !$0.hasRow }) { $0.slug }
    let parts = others.sorted { $0.key < $1.key }.map { "\($0.value.count) \($0.key)" }
    let head = parts.isEmpty ? "" : "Also: \(parts.joined(separator: ", ")) · "
    let notes = document.notes.map { "note: \($0)" }
    return ([head + document.countWords, document.silenceWords] + notes).filter { !$0.isEmpty }
      .map { cell($0) }.joined(separator: "  \n")
  }
}
