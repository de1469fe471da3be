import RuleModel

/// Findings with the lines they point at and carets under the place, as rustc shows them.
struct Snippets {
  private let sources: ShownSources
  private let style: DiagnosticsStyle
  private let paint: Paint

  init(_ sources: ShownSources, _ style: DiagnosticsStyle) {
    self.sources = sources
    self.style = style
    paint = Paint(isOn: style.isColoured)
  }

  /// The finding: its heading, its place, its related places and its help.
  func block(of finding: Finding) -> String {
    let labels = finding.labels
    let lines = labels.map(\.place.line).max() ?? 1
    let gutter = Gutter(digits: String(lines).count, paint: paint)
    var text = heading(finding)
    text += gutter.arrow("-->", finding.label.place)
    let context = finding.related.isEmpty
    text += snippet(finding.label, gutter, mark: "^", level: finding.level, context: context)
    for related in finding.related {
      text += gutter.empty + gutter.arrow(":::", related.place)
      text += snippet(related, gutter, mark: "-", level: .note, context: false)
    }
    guard !finding.help.isEmpty else { return text }
    text += gutter.empty
    return text + finding.help.map { gutter.help($0) }.joined()
  }

  private func heading(_ finding: Finding) -> String {
    let title = paint(finding.level, "\(finding.level.rawValue)[\(finding.code)]")
    return title + paint.bold(": " + ShownText.escaped(finding.message)) + "\n"
  }

  private func snippet(
    _ label: Finding.Label, _ gutter: Gutter, mark: Character, level: Finding.Level, context: Bool
  ) -> String {
    let place = label.place
    guard let line = sources.line(place.line, of: place.path) else { return "" }
    var text = gutter.empty
    if context, let above = sources.line(place.line - 1, of: place.path), above.text.isWorthShowing
    {
      let shown = ShownLine(above, around: nil, width: style.width)
      text += gutter.line(place.line - 1, shown.text)
    }
    let shown = ShownLine(line, around: place, width: style.width)
    text += gutter.line(place.line, shown.text)
    let words = label.words.isEmpty ? "" : " " + ShownText.escaped(label.words)
    let carets = String(repeating: mark, count: shown.length) + words
    return text
      + gutter.below(String(repeating: " ", count: shown.indent), paint(level, carets))
  }
}

extension String {
  /// Whether a line above a place helps to understand it.
  fileprivate var isWorthShowing: Bool { !allSatisfy(\.isWhitespace) && self != "---" }
}

/// The margin at the left of a snippet.
private struct Gutter {
  let digits: Int
  let paint: Paint

  private var blank: String { String(repeating: " ", count: digits) }

  var empty: String { paint.margin(blank + " |") + "\n" }

  func arrow(_ arrow: String, _ place: Place) -> String {
    let path = ShownText.escaped(place.path)
    return paint.margin(blank + arrow) + " \(path):\(place.line):\(place.column)\n"
  }

  func line(_ number: Int, _ text: String) -> String {
    let digits = String(number)
    let padded = String(repeating: " ", count: self.digits - digits.count) + digits
    return paint.margin(padded + " |") + (text.isEmpty ? "" : " " + text) + "\n"
  }

  func below(_ indent: String, _ carets: String) -> String {
    paint.margin(blank + " |") + " " + indent + carets + "\n"
  }

  func help(_ words: String) -> String {
    paint.margin(blank + " =") + " help: " + ShownText.escaped(words) + "\n"
  }
}

/// Colours, or none.
private struct Paint {
  let isOn: Bool

  func callAsFunction(_ level: Finding.Level, _ text: String) -> String {
    switch level {
    case .error: colour("1;31", text)
    case .warning: colour("1;33", text)
    case .note: colour("1;36", text)
    }
  }

  func bold(_ text: String) -> String { colour("1", text) }

  func margin(_ text: String) -> String { colour("1;34", text) }

  private func colour(_ code: String, _ text: String) -> String {
    isOn ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
  }
}
