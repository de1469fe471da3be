package import Redlines
import RuleModel

/// How much of two texts differs.
package struct RedlineCounts: Hashable, Sendable {
  package private(set) var unchanged = 0
  package private(set) var changed = 0
  package private(set) var deleted = 0
  package private(set) var inserted = 0
  package private(set) var moved = 0
  package private(set) var wordsDeleted = 0
  package private(set) var wordsInserted = 0

  /// The paragraphs and words of a redline; what moved is counted once and its words are not.
  package init(_ redline: Redline) {
    for row in redline.rows {
      switch row.kind {
      case .unchanged: unchanged += 1
      case .changed: changed += 1
      case .deleted: deleted += 1
      case .inserted: inserted += 1
      case .movedFrom: moved += 1
      case .movedTo: break
      }
      guard !row.kind.isMove else { continue }
      for run in row.runs where run.kind != .equal {
        let words = redline.text(of: run).split(separator: " ").count
        if run.kind == .deleted { wordsDeleted += words } else { wordsInserted += words }
      }
    }
  }
}

extension Redline.Row.Kind {
  /// Whether the paragraph stands elsewhere in the other text.
  var isMove: Bool {
    switch self {
    case .movedFrom, .movedTo: true
    case .unchanged, .changed, .deleted, .inserted: false
    }
  }
}

extension Redline {
  /// How much differs, in a sentence.
  var countWords: String {
    let counts = RedlineCounts(self)
    let paragraphs = [
      (counts.changed, "changed"), (counts.deleted, "deleted"), (counts.inserted, "inserted"),
      (counts.moved, "moved"), (counts.unchanged, "unchanged"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let words =
      "\(counted(counts.wordsDeleted, "word")) deleted, \(counts.wordsInserted) inserted"
    return "Paragraphs: \(paragraphs.joined(separator: ", ")); \(words)."
  }
}
