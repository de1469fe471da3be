import Redlines

/// How deleted and inserted words are marked in text: every mark is told without colour.
package enum RedlineMarks: String, Hashable, Sendable, CaseIterable {
  /// As `git diff --word-diff`: `[-deleted-] {+inserted+}`.
  case git
  /// As legislatures print it: `[deleted] _inserted_`, and `* * *` for what is left out.
  case legis
  /// In words: `(deleted: …) (inserted: …)`.
  case words
}

extension RedlineMarks {
  /// The signs around a run; none around what stays.
  func signs(_ kind: Redline.Run.Kind) -> (open: String, close: String) {
    switch (self, kind) {
    case (_, .equal): ("", "")
    case (.git, .deleted): ("[-", "-]")
    case (.git, .inserted): ("{+", "+}")
    case (.legis, .deleted): ("[", "]")
    case (.legis, .inserted): ("_", "_")
    case (.words, .deleted): ("(deleted: ", ")")
    case (.words, .inserted): ("(inserted: ", ")")
    }
  }

  /// Whether a text holds the signs itself, so that a reader may take them for marks.
  func isAmbiguous(in text: String) -> Bool {
    [Redline.Run.Kind.deleted, .inserted].contains { kind in
      let open = signs(kind).open
      // Few texts hold even its first byte, and that is soon seen.
      return open.utf8.first.map(text.utf8.contains) == true && text.contains(open)
    }
  }
}

extension Redline.Row.Kind {
  /// What to say before a paragraph that moved; empty for the others.
  var moveWords: String {
    switch self {
    case .movedFrom(let move): "Move \(move), from here: "
    case .movedTo(let move): "Move \(move), to here: "
    case .unchanged, .changed, .deleted, .inserted: ""
    }
  }
}

/// Rows as they are shown: paragraphs that stay are folded into a count, unless all are wanted.
enum FoldedRow {
  case row(Redline.Row)
  case folded(Int)
}

extension Redline {
  /// The rows as they are shown.
  func folded(isWhole: Bool) -> [FoldedRow] {
    var folded: [FoldedRow] = []
    for row in rows {
      guard row.kind == .unchanged, !isWhole else {
        folded.append(.row(row))
        continue
      }
      if case .folded(let count)? = folded.last {
        folded[folded.count - 1] = .folded(count + 1)
      } else {
        folded.append(.folded(1))
      }
    }
    return folded
  }
}
