import Redlines
import RuleModel

extension RedlineDocument: Outcome {
  /// The redlines for a terminal.
  package func text(_ style: Style) -> String {
    let title = units.first.map { "  \(shown($0.rule.title))" } ?? ""
    return ([title] + units.map { block($0, style) } + [asked.footer]).joined(separator: "\n\n")
      + "\n"
  }

  private func block(_ unit: UnitRedline, _ style: Style) -> String {
    let name = unit.unit.map { "  \($0.id)  \(shown($0.title))\n" } ?? ""
    let head = name + unit.rows.text(style)
    let verdict = unit.verdict + hints(unit, style)
    let words = verdict.flatMap { Reports.wrapped(shown($0), width: style.width - 4) }
      .map { "  \($0)" }.joined(separator: "\n")
    return [head, words, body(unit, style)].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func body(_ unit: UnitRedline, _ style: Style) -> String {
    guard let redline = unit.redline, redline.likeness == .different || isWhole else { return "" }
    return redline.text(style, marks: marks, isWhole: isWhole)
  }

  private func hints(_ unit: UnitRedline, _ style: Style) -> [String] {
    let used = marks ?? (style.accessible ? .words : .git)
    return [unit.redline.flatMap { $0.ambiguity(used) }].compactMap(\.self)
  }

  /// One unit a line.
  package var lines: [JSON] {
    units.map { $0.json(isWhole: isWhole).labelled("inforce.redline.answer") }
  }

  /// The redlines as Markdown.
  package var markdown: String {
    let title = "# Redline of \(escaped(units.first?.rule.title ?? ""))"
    let blocks = units.map { unit in
      let name = unit.unit.map { "## \(escaped($0.title))\n\n" } ?? ""
      let table = markdownTable(
        ["", "", ""],
        unit.rows.map { [escaped($0.label), escaped($0.state), escaped($0.detail)] })
      let verdict = unit.verdict.map { "**\(escaped($0))**" }.joined(separator: "  \n")
      let body = unit.redline.map { redline in
        redline.likeness == .different || isWhole ? redline.markdown(isWhole: isWhole) : ""
      }
      return [name + table, verdict, body ?? ""].filter { !$0.isEmpty }
        .joined(separator: "\n\n")
    }
    return ([title] + blocks + [escaped(asked.footer.trimmed)]).joined(separator: "\n\n")
  }
}

extension RedlineDocument.UnitRedline {
  /// The two texts, a row each.
  var rows: [Row] { [earlier.row("From"), later.row("To")] }
}

extension RedlineSide {
  fileprivate func row(_ label: String) -> Row {
    switch state {
    case .wording(let wording): Row(label, name, recorded + wording.detail(certainty))
    case .none: Row(label, name, recorded + "no text in force")
    case .unknown: Row(label, name, recorded + "cannot be told")
    }
  }
}

extension RedlineSide {
  private var recorded: String { revision.map { "as recorded at \(shown($0)); " } ?? "" }
}

extension RedlineSide.Wording {
  /// The version, what its body is, its days and where it comes from.
  fileprivate func detail(_ certainty: Certainty) -> String {
    let sure = [.settled, .indeterminate].contains(certainty) ? "" : certainty.words
    let cite = shown(source.map { $0.cite ?? $0.title } ?? version.by.text)
    let at = version.at.map { ", at \(shown($0))" } ?? ""
    return [
      "\(version.name) (\(kind.words))", span?.words ?? "", cite + at, sure,
    ].filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
