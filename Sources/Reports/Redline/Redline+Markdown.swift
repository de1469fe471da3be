package import Redlines
import RuleModel

extension Redline {
  /// The paragraphs as Markdown: deleted words struck through, inserted words bold.
  ///
  /// - Parameter limit: more characters than this are cut at a paragraph, and what is left out is
  ///   counted; `nil`: nothing is left out.
  package func markdown(limit: Int? = nil, isWhole: Bool = false) -> String {
    let rows = folded(isWhole: isWhole)
    var parts: [String] = []
    var length = 0
    for (index, row) in rows.enumerated() {
      let part = markdown(row)
      length += part.count + 2
      if let limit, length > limit {
        return (parts + [Redline.leftOut(rows[index...])]).joined(separator: "\n\n")
      }
      parts.append(part)
    }
    return parts.joined(separator: "\n\n")
  }

  private func markdown(_ folded: FoldedRow) -> String {
    guard case .row(let row) = folded else { return "\\* \\* \\*" }
    let move = row.kind.moveWords
    let pieces = SpacedPiece.pieces(of: row, in: self)
    let text = pieces.enumerated().map { index, piece in
      piece.markdown(isFirst: index == 0 && move.isEmpty)
    }
    return (move.isEmpty ? [] : ["*\(move.trimmed)*"]).joined() + (move.isEmpty ? "" : " ")
      + text.joined(separator: " ")
  }

  private static func leftOut(_ rows: ArraySlice<FoldedRow>) -> String {
    let count = rows.filter { if case .row = $0 { true } else { false } }.count
    return "…and \(counted(count, "more paragraph")) that \(count == 1 ? "differs" : "differ")"
  }
}

/// Words between two spaces: marks of Markdown only work at spaces, so a changed comma takes the
/// word before it along.
struct SpacedPiece {
  let kind: Redline.Run.Kind
  let text: String

  /// The words of a row, cut at spaces that both texts have.
  static func pieces(of row: Redline.Row, in redline: Redline) -> [SpacedPiece] {
    var cutter = SpaceCutter()
    for run in row.runs {
      for (index, word) in redline.text(of: run).split(separator: " ").enumerated() {
        cutter.add(word, run.kind, isGlued: index == 0 && run.isGlued)
      }
    }
    return cutter.pieces()
  }

  /// The words with nothing in them that Markdown would take for its own.
  func markdown(isFirst: Bool) -> String {
    let plain = escaped(text)
    switch kind {
    case .deleted: return "~~\(plain)~~"
    case .inserted: return "**\(plain)**"
    case .equal: return isFirst ? plain.withoutListMark : plain
    }
  }
}

/// Gathers the words of both texts until a space comes that both have.
private struct SpaceCutter {
  private var done: [SpacedPiece] = []
  private var old = ""
  private var new = ""
  private var isChanged = false

  mutating func add(_ word: Substring, _ kind: Redline.Run.Kind, isGlued: Bool) {
    if !isGlued, kind == .equal || !isChanged { flush() }
    if kind != .inserted { old += (old.isEmpty || isGlued ? "" : " ") + word }
    if kind != .deleted { new += (new.isEmpty || isGlued ? "" : " ") + word }
    isChanged = isChanged || kind != .equal
  }

  consuming func pieces() -> [SpacedPiece] {
    flush()
    return done
  }

  private mutating func flush() {
    if isChanged {
      if !old.isEmpty { done.append(SpacedPiece(kind: .deleted, text: old)) }
      if !new.isEmpty { done.append(SpacedPiece(kind: .inserted, text: new)) }
    } else if let last = done.last, last.kind == .equal, !new.isEmpty {
      done[done.count - 1] = SpacedPiece(kind: .equal, text: last.text + " " + new)
    } else if !new.isEmpty {
      done.append(SpacedPiece(kind: .equal, text: new))
    }
    (old, new, isChanged) = ("", "", false)
  }
}

extension String {
  /// The text as a line that begins no list, no heading and no rule.
  fileprivate var withoutListMark: String {
    guard let first else { return self }
    if "-+=".contains(first) { return "\\" + self }
    let digits = prefix { $0.isASCII && $0.isNumber }
    let rest = dropFirst(digits.count)
    guard !digits.isEmpty, rest.hasPrefix(".") || rest.hasPrefix(")") else { return self }
    return digits + "\\" + rest
  }
}
