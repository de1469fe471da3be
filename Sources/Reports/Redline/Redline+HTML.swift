package import Redlines
import RuleModel

extension Redline {
  /// The paragraphs as HTML, with words for those who do not see the marks.
  ///
  /// - Parameter prefix: what the ids of this redline begin with, so that a page can hold several.
  package func html(prefix: String = "redline", isWhole: Bool = false) -> String {
    folded(isWhole: isWhole).map { html($0, prefix) }.joined(separator: "\n")
  }

  private func html(_ folded: FoldedRow, _ prefix: String) -> String {
    switch folded {
    case .folded(let count):
      return "<p class=\"redline-folded\"><span aria-hidden=\"true\">* * *</span>"
        + hidden("\(counted(count, "paragraph")) unchanged") + "</p>"
    case .row(let row):
      let runs = row.runs.enumerated().map { index, run in
        (index == 0 || run.isGlued ? "" : " ") + html(run)
      }
      return opening(row.kind, prefix) + runs.joined() + "</p>"
    }
  }

  private func html(_ run: Run) -> String {
    let text = escapedHTML(text(of: run))
    switch run.kind {
    case .equal: return text
    case .deleted:
      return "<del>" + hidden("deleted ") + text + hidden(" end deleted") + "</del>"
    case .inserted:
      return "<ins>" + hidden("inserted ") + text + hidden(" end inserted") + "</ins>"
    }
  }

  /// The start of a paragraph; both ends of a move are linked.
  private func opening(_ kind: Row.Kind, _ prefix: String) -> String {
    switch kind {
    case .unchanged: "<p>"
    case .changed: "<p class=\"redline-changed\">"
    case .deleted: "<p class=\"redline-deleted\">"
    case .inserted: "<p class=\"redline-inserted\">"
    case .movedFrom(let move): moved(move, "from", to: "to", kind, prefix)
    case .movedTo(let move): moved(move, "to", to: "from", kind, prefix)
    }
  }

  private func moved(
    _ move: Int, _ end: String, to other: String, _ kind: Row.Kind, _ prefix: String
  ) -> String {
    let prefix = escapedHTML(prefix)
    return "<p class=\"redline-moved\" id=\"\(prefix)-move-\(move)-\(end)\">"
      + "<a href=\"#\(prefix)-move-\(move)-\(other)\">\(kind.moveWords.trimmed)</a> "
  }
}

private func hidden(_ words: String) -> String {
  "<span class=\"visually-hidden\">\(words)</span>"
}

/// Text from a book as HTML may see it: nothing in it is markup.
func escapedHTML(_ text: some StringProtocol) -> String {
  shown(text).map { character -> String in
    switch character {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    default: String(character)
    }
  }.joined()
}

extension RedlineDocument {
  /// The redlines as a fragment of a page that brings its own style.
  package var html: String {
    let title = "<h1>Redline of \(escapedHTML(units.first?.rule.title ?? ""))</h1>"
    let sections = units.enumerated().map { index, unit in
      unit.html(prefix: "redline-\(index + 1)", isWhole: isWhole)
    }
    return
      (["<article class=\"redline\">", RedlineDocument.htmlStyle, title] + sections + [
        "<footer>\(escapedHTML(asked.footer.trimmed))</footer>", "</article>",
      ]).joined(separator: "\n") + "\n"
  }

  /// The law-office convention: red and struck, blue and underlined twice, green for moves.
  private static let htmlStyle = """
    <style>
    .redline del { color: #b00020; text-decoration: line-through; }
    .redline ins { color: #0b3d91; text-decoration: underline double; }
    .redline-moved del, .redline-moved ins { color: #1b5e20; }
    .redline .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    </style>
    """
}

extension RedlineDocument.UnitRedline {
  fileprivate func html(prefix: String, isWhole: Bool) -> String {
    let name = unit.map { "<h2>\(escapedHTML($0.title))</h2>\n" } ?? ""
    let sides = rows.map { row in
      "<dt>\(escapedHTML(row.label))</dt><dd>\(escapedHTML(row.state)): "
        + "\(escapedHTML(row.detail))</dd>"
    }.joined(separator: "\n")
    let verdict = self.verdict.map { "<p class=\"redline-verdict\">\(escapedHTML($0))</p>" }
    let body = redline.map { redline in
      redline.likeness == .different || isWhole
        ? redline.html(prefix: prefix, isWhole: isWhole) : ""
    }
    return
      (["<section>", name + "<dl>\n\(sides)\n</dl>"] + verdict
      + [body ?? "", "</section>"]).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
