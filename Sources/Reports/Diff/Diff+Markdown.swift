import Days
import RuleChanges
import RuleModel

extension DiffDocument {
  /// More rows than this are counted, not shown.
  static let rowLimit = 20

  /// The report as a comment on a pull request: the same on every run.
  package var markdown: String {
    let shownGroups = report.changes.filter { $0.span != nil }.groupedByUnits
    let parts = [
      "<!-- inforce:answers book=\(commentName) v=1 -->\n### \(titleWords)", problemList, sealList,
      table(Array(shownGroups.prefix(DiffDocument.rowLimit))), more(shownGroups), also,
      mergeWords.map { escaped($0) } ?? "",
      "<sub>\(escaped(comparedWords))</sub>",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var titleWords: String {
    report.verdict == .incomplete
      ? "**\(headline)**" : "\(headline) · **\(escaped(verdictWords))**"
  }

  /// A name for the hidden marker: nothing in it ends a comment.
  private var commentName: String {
    let letters = title.lowercased().map { $0.isASCII && $0.isLetter ? $0 : "-" }
    return String(letters).split(separator: "-").joined(separator: "-")
  }

  private var problemList: String {
    report.problems.prefix(DiffDocument.rowLimit).map { problem in
      let first = problem.findings.first.map { ": \(escaped($0.message))" } ?? ""
      let owner = problem.subject == .book ? "the book" : problem.subject.text
      return "- A901 \(escaped(owner)) cannot be read in the \(problem.side.rawValue)\(first)"
    }.joined(separator: "\n") + moreProblems
  }

  private var moreProblems: String {
    let rest = report.problems.count - DiffDocument.rowLimit
    return rest > 0 ? "\n- …and \(counted(rest, "more problem"))" : ""
  }

  private var sealList: String {
    report.brokenSeals.map { "- B118 \(escaped($0.words))" }.joined(separator: "\n")
  }

  private func table(_ groups: [[AnswerChange]]) -> String {
    guard !groups.isEmpty else { return "" }
    return markdownTable(
      ["", "Rule", "Dates", "Was → now", "Why"],
      groups.compactMap { units in
        guard let change = units.first else { return nil }
        let names = units.compactMap(\.unit?.text).joined(separator: ", ")
        let owner = change.ownerWords + (names.isEmpty ? "" : " (\(names))")
        return [
          "\(change.sign) \(change.level.rawValue) \(change.code.rawValue)", escaped(owner),
          escaped(change.dayWords), escaped("\(change.facet.word): \(change.changeWords)"),
          escaped(why(change)),
        ]
      })
  }

  private func why(_ change: AnswerChange) -> String {
    ([change.causeWords, change.becomesPastWords(today: today)].compactMap(\.self)
      + change.raisedBy.map(\.words)
      + [change.acknowledged.map { "accepted: \($0)" }].compactMap(\.self)
      + change.acceptanceWords.map(\.words))
      .joined(separator: "; ")
  }

  private func more(_ groups: [[AnswerChange]]) -> String {
    let rest = groups.dropFirst(DiffDocument.rowLimit)
    return rest.isEmpty ? "" : "…and \(counted(rest.count, "more row")): see the full report"
  }

  /// What has no days, in a line, and why the rest is silent.
  private var also: String {
    let others = Dictionary(grouping: report.changes.filter { $0.span == nil }) { $0.slug }
    let parts = others.sorted { $0.key < $1.key }.map { "\($0.value.count) \($0.key)" }
    let head = parts.isEmpty ? "" : "Also: \(parts.joined(separator: ", ")) · "
    return escaped(head + silenceWords)
  }
}

extension AnswerChange {
  /// A sign beside the words, which always say it too.
  fileprivate var sign: String {
    switch level {
    case .error: "🔴"
    case .warning: "🟡"
    case .notice: "🔵"
    case .none: "⚪"
    }
  }
}
