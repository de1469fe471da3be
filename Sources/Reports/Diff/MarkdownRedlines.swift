import RuleChanges
import RuleModel

/// The redlines of the changed wordings in a comment, each folded.
struct MarkdownRedlines {
  private let document: DiffDocument
  private let rows: [MarkdownRow]

  /// How many are shown, and of how many characters each: a comment is no place for a whole rule.
  private static let (mostShown, mostCharacters) = (5, 3_000)

  init(of rows: [MarkdownRow], in document: DiffDocument) {
    self.rows = rows
    self.document = document
  }

  /// The redlines; empty: no wording changed.
  var text: String {
    let texts = document.surroundings.texts
    let changed = rows.compactMap { row in texts[row.id].map { (row, $0) } }
    let shown = changed.prefix(Self.mostShown).map { row, text in
      "<details><summary>Redline of \(row.summary)</summary>\n\n"
        + text.markdown(limit: Self.mostCharacters) + "\n\n</details>"
    }
    let rest = changed.count - shown.count
    let more = rest > 0 ? ["…and \(counted(rest, "more redline")): see `inforce redline`"] : []
    return (shown + more).joined(separator: "\n\n")
  }
}
