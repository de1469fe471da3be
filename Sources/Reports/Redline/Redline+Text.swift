package import Redlines
import RuleModel

extension Redline {
  /// The paragraphs for a terminal, marked and wrapped.
  package func text(_ style: Style, marks: RedlineMarks?, isWhole: Bool = false) -> String {
    let marks = marks ?? (style.accessible ? .words : .git)
    let indent = style.accessible ? "" : "    "
    let width = min(88, style.width - 6)
    return folded(isWhole: isWhole).map { folded in
      switch folded {
      case .folded(let count):
        let words = "\(counted(count, "paragraph")) unchanged"
        return indent + (style.accessible ? "\(words)." : "* * *  (\(words))")
      case .row(let row):
        return MarkedLine(row, of: self, marks).wrapped(width: width, style)
          .map { indent + $0 }.joined(separator: "\n")
      }
    }.joined(separator: "\n\n")
  }

  /// A hint where the text itself holds the signs that mark what changed; `nil`: it does not.
  func ambiguity(_ marks: RedlineMarks) -> String? {
    let changed = rows.filter { $0.kind != .unchanged }.flatMap(\.runs)
    guard changed.contains(where: { marks.isAmbiguous(in: text(of: $0)) }) else { return nil }
    let others = RedlineMarks.allCases.filter { other in
      !changed.contains { other.isAmbiguous(in: text(of: $0)) }
    }
    let help = others.first.map { "; --marks \($0.rawValue) tells them apart" } ?? ""
    return "The wording itself holds signs that are used as marks here\(help)."
  }
}

/// A paragraph as words with their marks, before it is cut into lines.
struct MarkedLine {
  /// What stands between two spaces, in parts that are painted alike.
  private struct Word {
    var parts: [(text: String, kind: Redline.Run.Kind)] = []
    var width: Int { parts.reduce(0) { $0 + $1.text.columns } }
  }

  private var words: [Word] = []
  private let row: Redline.Row.Kind

  init(_ row: Redline.Row, of redline: Redline, _ marks: RedlineMarks) {
    self.row = row.kind
    append(row.kind.moveWords, .equal, glued: false)
    for run in row.runs {
      let signs = marks.signs(run.kind)
      let text = signs.open + shown(redline.text(of: run)) + signs.close
      append(text, run.kind, glued: run.isGlued)
    }
  }

  private mutating func append(_ text: String, _ kind: Redline.Run.Kind, glued: Bool) {
    for (index, word) in text.utf8.split(separator: UInt8(ascii: " ")).enumerated() {
      let part = (String(Substring(word)), kind)
      if index == 0, glued, !words.isEmpty {
        words[words.count - 1].parts.append(part)
      } else {
        words.append(Word(parts: [part]))
      }
    }
  }

  /// Lines of at most that many characters, painted where colours are sent.
  func wrapped(width: Int, _ style: Style) -> [String] {
    var lines: [String] = []
    var (line, length) = ("", 0)
    for word in words {
      let added = word.width
      if length > 0, length + 1 + added > width {
        lines.append(line)
        (line, length) = ("", 0)
      }
      line += length > 0 ? " " : ""
      for part in word.parts { line += paint(part.text, part.kind, style) }
      length += added + (length > 0 ? 1 : 0)
    }
    return lines + [line]
  }

  /// Deleted: red, struck through. Inserted: blue, underlined twice. Moved: green.
  private func paint(_ text: String, _ kind: Redline.Run.Kind, _ style: Style) -> String {
    guard style.color, kind != .equal else { return text }
    let color = row.isMove ? "32" : kind == .deleted ? "31" : "34"
    return "\u{1B}[\(kind == .deleted ? "9" : "21");\(color)m\(text)\u{1B}[0m"
  }
}
