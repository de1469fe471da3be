/// One line of an answer: what is asked, what holds, since when, and by what.
package struct Row: Hashable, Sendable {
  /// The name of the facet; empty: the same as the row above.
  package let label: String
  /// The state in words.
  package let state: String
  /// Dates, reasons; may be empty.
  package let detail: String

  package init(_ label: String, _ state: String, _ detail: String = "") {
    self.label = label
    self.state = state
    self.detail = detail
  }
}

extension [Row] {
  /// The rows in columns, or one fact a line for a screen reader.
  package func text(_ style: Style) -> String {
    style.accessible ? spoken : columns(style)
  }

  private func columns(_ style: Style) -> String {
    let labels = Swift.max(13, map(\.label.columns).max() ?? 0) + 2
    let states = Swift.max(13, Swift.min(30, map(\.state.columns).max() ?? 0)) + 2
    return flatMap { row -> [String] in
      let head = "  " + row.label.padded(to: labels)
      guard !row.state.isEmpty else { return row.lines(after: head, style) }
      guard !row.detail.isEmpty else { return [head + row.state] }
      return row.lines(after: head + row.state.padded(to: states), style)
    }.joined(separator: "\n")
  }

  private var spoken: String {
    var label = ""
    return map { row in
      if !row.label.isEmpty { label = row.label }
      let parts = [row.state, row.detail].filter { !$0.isEmpty }
      return "\(label): \(parts.joined(separator: ", "))."
    }.joined(separator: "\n")
  }
}

extension Row {
  /// The detail after the head of its first line, continued below itself.
  fileprivate func lines(after head: String, _ style: Style) -> [String] {
    let room = Swift.max(30, style.width - head.columns)
    let parts = wrapped(detail, width: room)
    let indent = String(repeating: " ", count: head.columns)
    return parts.enumerated().map { $0 == 0 ? head + $1 : indent + $1 }
  }
}

extension String {
  /// The text followed by spaces up to that many characters; at least one.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - columns))
  }
}
