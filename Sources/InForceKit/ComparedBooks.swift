package import GitStore
package import RuleModel

/// Two revisions of a book, read as far as they can be.
package struct ComparedBooks: Sendable {
  /// One of the two.
  package struct Side: Sendable {
    /// The revision as it was named.
    package let asked: String
    /// The commit; `nil`: the folder as it is.
    package let commit: Commit?
    /// The path of the book's folder in the repository.
    package let prefix: String
    /// The book; `nil`: it cannot be read at all.
    package let opened: OpenedBook?
    /// Why it cannot.
    package let findings: [Finding]
  }

  /// What was.
  package let base: Side
  /// What is to be.
  package let head: Side
  /// The paths from the book's folder whose files differ; `nil`: nobody knows without reading.
  package let changed: Set<String>?
  /// How many files the head has; `nil`: nobody counted.
  package let fileCount: Int?

  /// Whether the folder of the book has another path on each side.
  package var hasMoved: Bool { head.commit != nil && base.prefix != head.prefix }
}
