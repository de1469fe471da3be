import Days
import RuleModel

/// The table of all rules under the regimes.
struct RuleTable {
  private let answers: [Answer]
  private let asked: AskedOf

  init(_ answers: [Answer], _ asked: AskedOf) {
    self.answers = answers
    self.asked = asked
  }

  func text(_ style: Style) -> String {
    let groups = Dictionary(grouping: answers) { $0.rule.id }
    let rules = answers.map(\.rule.id).unique.compactMap { groups[$0] }
    let chosen = style.showsAll ? rules : rules.filter(isLaw)
    let rows = chosen.flatMap { lines($0, style) }
    let text = style.accessible ? spoken(rows) : columns(rows, style)
    let table = rows.isEmpty ? [] : [text]
    return (table + (style.showsAll ? [] : leftOut(rules))).joined(separator: "\n")
  }

  /// A line of the table.
  private struct Line {
    let symbol: Symbol
    let cells: [String]
  }

  private static let titles = ["rule", "force", "compliance", "enforcement", "since"]

  /// A binding rule of which a unit is in force, suspended, coming, or cannot be told.
  private func isLaw(_ units: [Answer]) -> Bool { units.contains(where: isLaw) }

  private func isLaw(_ answer: Answer) -> Bool {
    guard answer.rule.isBinding, answer.certainty != .beforeCoverage else { return false }
    return switch answer.facet(.force)?.standing?.state {
    case .force(.inForce), .force(.suspended), .force(.pending), nil: true
    default: false
    }
  }

  private func lines(_ units: [Answer], _ style: Style) -> [Line] {
    let chosen = style.showsAll ? units : units.filter(isLaw)
    let lines = chosen.map { line($0, name: $0.rule.id.text) }
    guard chosen.count < units.count || Set(lines.map { $0.cells.dropFirst() }).count > 1 else {
      return lines.first.map { [$0] } ?? []
    }
    let title = Line(symbol: .empty, cells: [units[0].rule.id.text, "", "", "", ""])
    return [title] + chosen.map { line($0, name: "  \($0.unit?.id.text ?? "")") }
  }

  private func line(_ answer: Answer, name: String) -> Line {
    let force = answer.facet(.force)
    let cells = [
      name, force?.standing?.words ?? "not covered",
      answer.facet(.applicability)?.standing?.words ?? "",
      answer.facet(.enforcement)?.standing?.words ?? "",
      force?.span.since?.spoken ?? "",
    ]
    let mark = answer.certainty == .unconfirmed ? " (not confirmed)" : ""
    return Line(
      symbol: Headline(answer).symbol, cells: [cells[0], cells[1] + mark] + cells.dropFirst(2))
  }

  private func columns(_ lines: [Line], _ style: Style) -> String {
    let all = [RuleTable.titles] + lines.map(\.cells)
    let widths = RuleTable.titles.indices.map { column in
      (all.map { $0[column].count }.max() ?? 0) + 2
    }
    func row(_ cells: [String]) -> String {
      String(zip(cells, widths).map { $0.padded(to: $1) }.joined().trimmedEnd)
    }
    let indent = style.ascii ? "    " : "  "
    return
      ([indent + row(RuleTable.titles)]
      + lines.map { line in
        (line.cells[1].isEmpty ? indent : line.symbol.sign(style)) + row(line.cells)
      }).joined(separator: "\n")
  }

  private func spoken(_ lines: [Line]) -> String {
    lines.filter { !$0.cells[1].isEmpty }.map { line in
      let words = zip(RuleTable.titles, line.cells).filter { !$1.isEmpty }.map { "\($0) \($1)" }
      return words.joined(separator: ", ") + "."
    }.joined(separator: "\n")
  }

  private func leftOut(_ rules: [[Answer]]) -> [String] {
    let guidance = rules.filter { $0[0].rule.isBinding == false }.count
    let uncovered = rules.filter { $0.contains { $0.certainty == .beforeCoverage } }.count
    let others = rules.filter { units in
      units[0].rule.isBinding && !isLaw(units)
        && !units.contains { $0.certainty == .beforeCoverage }
    }
    let said = others.filter { !$0.flatMap(\.announcements).isEmpty }.count
    let parts = [
      guidance > 0 ? "\(counted(guidance, "document")) that bind nobody" : nil,
      said > 0 ? "\(said) only announced or proposed" : nil,
      uncovered > 0 ? "\(uncovered) not covered for this day" : nil,
      others.count > said ? "\(others.count - said) not in force" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? [] : ["  \(parts.joined(separator: ", ")): --all"]
  }
}

extension String {
  /// The text without spaces at its end.
  var trimmedEnd: Substring {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return text
  }
}
