package import RuleModel

/// Spans in columns: from, through, days, what stands, why; with lines below a row where needed.
struct SpanTable {
  /// A row: its five cells, and the lines that belong below it.
  struct Line: Hashable {
    let from: String
    let end: String
    let length: String
    let state: String
    let detail: String
    let below: [String]
  }

  let lines: [Line]

  /// The rows in columns, or one sentence a row for a screen reader.
  func text(_ style: Style) -> String {
    style.accessible
      ? lines.flatMap(\.spoken).joined(separator: "\n")
      : lines.flatMap { columns($0, style) }.joined(separator: "\n")
  }

  private func width(_ cell: (Line) -> String, atLeast least: Int, gap: Int = 2) -> Int {
    max(least, lines.map { cell($0).count }.max() ?? 0) + gap
  }

  private func columns(_ line: Line, _ style: Style) -> [String] {
    let lengths = width(\.length, atLeast: 0, gap: 0)
    let filler = String(repeating: " ", count: max(0, lengths - line.length.count))
    let from = width({ $0.end.isEmpty ? "" : $0.from }, atLeast: 13)
    let end = width(\.end, atLeast: 0)
    let states = min(44, width(\.state, atLeast: 13))
    let head =
      line.end.isEmpty
      ? "  " + line.from.padded(to: from + end)
      : "  " + line.from.padded(to: from)
        + line.end.padded(to: end)
    let left = head + filler + line.length + (lengths == 0 ? "" : "  ")
    let indent = String(repeating: " ", count: left.count)
    return rows(line, left: left, states: states, style) + line.below.map { indent + "  " + $0 }
  }

  private func rows(_ line: Line, left: String, states: Int, _ style: Style) -> [String] {
    guard !line.detail.isEmpty else { return [left + line.state] }
    let full = left + line.state.padded(to: max(states, line.state.count + 2))
    let parts = wrapped(line.detail, width: max(30, style.width - full.count))
    let indent = String(repeating: " ", count: full.count)
    return parts.enumerated().map { $0 == 0 ? full + $1 : indent + $1 }
  }
}

extension SpanTable.Line {
  fileprivate var spoken: [String] {
    let days = [from, end, length].filter { !$0.isEmpty }.joined(separator: " ")
    let reason = detail.isEmpty ? "" : ", \(detail)"
    return ["\(days): \(state)\(reason)."] + below.map { "\(days): \($0)." }
  }
}

extension Lane {
  /// The stretches as rows.
  var table: SpanTable {
    SpanTable(
      lines: stretches.map { stretch in
        SpanTable.Line(
          from: stretch.fromWords, end: stretch.endWords, length: stretch.lengthWords,
          state: shown(words(stretch)), detail: detail(stretch),
          below: outcomes(stretch).map { shown($0) })
      })
  }
}

extension [Lane] {
  /// The lanes of a rule whose stretches say the same, together.
  package var alike: [(lane: Lane, units: [RuleUnit])] {
    var groups: [(lane: Lane, units: [RuleUnit])] = []
    for lane in self {
      let index = groups.firstIndex { $0.lane.isAlike(lane) }
      if let index {
        groups[index].units += [lane.unit].compactMap(\.self)
      } else {
        groups.append((lane, [lane.unit].compactMap(\.self)))
      }
    }
    return groups
  }
}

extension Lane {
  /// Whether another lane says the same of another unit of the rule.
  fileprivate func isAlike(_ other: Lane) -> Bool {
    rule.id == other.rule.id && facet == other.facet && table.lines == other.table.lines
  }
}
