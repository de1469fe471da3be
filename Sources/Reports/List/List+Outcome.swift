import Days
import RuleModel

extension ListDocument: Outcome {
  /// The entries for a terminal.
  package func text(_ style: Style) -> String {
    let body =
      style.accessible
      ? entries.map(\.spoken).joined(separator: "\n")
      : ([titles(style)] + entries.map { $0.line(style, width: width) }).joined(separator: "\n")
    let count =
      "  \(counted(entries.count, noun))\(tag.map { " tagged \(shown($0))" } ?? "")"
      + " on \(asked.dayWords)"
    return [body, count, asked.footer].filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var noun: String {
    switch kind {
    case .rules: "rule"
    case .groups: "group"
    case .regimes: "subject"
    case .instruments: "document"
    }
  }

  private func titles(_ style: Style) -> String {
    let day = kind == .instruments ? "public" : "last change"
    return String(repeating: " ", count: style.ascii ? 4 : 2) + "id".padded(to: width)
      + day.padded(to: 16) + (kind == .instruments ? "kind: title" : "state: title")
  }

  private var width: Int { (entries.map(\.id.count).max() ?? 0) + 2 }

  /// The document.
  package var json: JSON {
    let question: [JSON.Member] = [
      .init("on", .text(asked.day)), .init("kind", .string(kind.rawValue)),
      .init("tag", .text(tag)),
    ]
    return .object(
      asked.members(of: "list", question) + [.init(kind.rawValue, .array(entries.map(\.json)))])
  }

  /// One thing a line.
  package var lines: [JSON] { entries.map { $0.json.labelled("inforce.list.entry") } }

  /// The entries as a table.
  package var markdown: String {
    let rows = entries.map {
      ["`\($0.id)`", escaped($0.title), escaped($0.state), $0.changed?.spoken ?? ""]
    }
    return "# \(escaped(kind.rawValue))\n\n"
      + markdownTable(["id", "title", "state", "last change"], rows)
      + "\n\n\(escaped(asked.footer.trimmed))"
  }
}

extension ListDocument.Entry {
  /// The id, the state and its day, and the title below where the terminal is narrow.
  fileprivate func line(_ style: Style, width: Int) -> String {
    let day = changed?.spoken ?? ""
    let head = symbol.sign(style) + id.padded(to: width) + day.padded(to: 16)
    let indent = String(repeating: " ", count: (style.ascii ? 4 : 2) + width + 16)
    let room = max(30, style.width - indent.count)
    let parts = wrapped("\(shown(state)): \(shown(title))", width: room)
    return parts.enumerated().map { $0 == 0 ? head + $1 : indent + $1 }.joined(separator: "\n")
  }

  fileprivate var spoken: String {
    let day = changed.map { ", last change \($0.spoken)" } ?? ""
    return "\(id): \(shown(title)), \(shown(state))\(day)."
  }

  fileprivate var json: JSON {
    .object(
      [
        .init("id", .string(id)), .init("title", .string(title)), .init("state", .string(state)),
        .init("changed", .text(changed)),
      ] + members)
  }
}
