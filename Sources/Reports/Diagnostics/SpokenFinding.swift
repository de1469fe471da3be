import RuleModel

/// Findings in words alone, one fact a line, for screen readers and braille.
struct SpokenFinding {
  /// So much of a line is read out; of a longer one what is around the place.
  private static let columns = 200

  private let sources: ShownSources

  init(_ sources: ShownSources) { self.sources = sources }

  /// The finding.
  func text(of finding: Finding) -> String {
    let name = finding.level.rawValue
    var lines = [
      "\(name.prefix(1).uppercased() + name.dropFirst()) \(finding.code): "
        + ShownText.escaped(finding.message) + "."
    ]
    lines += place(of: finding.label, "File")
    for related in finding.related { lines += place(of: related, "See also file") }
    lines += finding.help.map { "Help: \(ShownText.escaped($0))" }
    return lines.map { $0 + "\n" }.joined()
  }

  private func place(of label: Finding.Label, _ lead: String) -> [String] {
    let place = label.place
    var lines = ["\(lead) \(ShownText.escaped(place.path))."]
    var position = "Line \(place.line), column \(place.column)."
    if let line = sources.line(place.line, of: place.path) {
      let shown = ShownLine(line, around: place, width: SpokenFinding.columns).text
      position += " The line reads: \(shown.drop(while: \.isWhitespace))"
    }
    lines.append(position)
    if !label.words.isEmpty { lines.append("There: \(ShownText.escaped(label.words)).") }
    return lines
  }
}
