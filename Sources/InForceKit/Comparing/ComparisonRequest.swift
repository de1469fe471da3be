/// Which two revisions of a book are to be compared.
package struct ComparisonRequest: Hashable, Sendable {
  /// What the base is, starting from the revision that was named.
  package enum BaseMode: String, Hashable, Sendable, CaseIterable {
    /// The best common ancestor of the revision and the head.
    case mergeBase = "merge-base"
    /// The revision itself.
    case tip
  }

  /// The revision that was named; `nil`: the branch that the current branch follows.
  package let base: String?
  /// The revision, or a day by whose end it was recorded, or ``workTree``, or ``index``.
  package let head: String
  /// What the base is.
  package let mode: BaseMode
  /// The index that git names to its hooks; `nil`: the repository's own.
  package let indexFile: String?

  /// How much of the books is read.
  package let extent: Extent

  /// How much of two books is read.
  package enum Extent: Hashable, Sendable {
    /// What can be otherwise, as far as git tells that without reading.
    case touched
    /// Everything.
    case whole
  }

  /// The name of the folder as it is.
  package static let workTree = ":worktree"
  /// The name of what is staged.
  package static let index = ":index"

  package init(
    base: String?, head: String, mode: BaseMode, indexFile: String? = nil,
    extent: Extent = .touched
  ) {
    self.base = base
    self.head = head
    self.mode = mode
    self.indexFile = indexFile
    self.extent = extent
  }
}

/// Why two revisions cannot be compared.
package enum ComparisonError: Error, Hashable, Sendable {
  /// The book, or one of its revisions, cannot be opened.
  case opening(OpeningError)
  /// No base was named, and the branch follows none.
  case noUpstream
  /// The two have no common ancestor.
  case noMergeBase(base: String, head: String)
  /// The head lies in the past of the base.
  case swapped(base: String, head: String)
  /// A revision has no rulebook anywhere.
  case noBook(revision: String, folder: String)
  /// The folder of the rulebook is a submodule at a revision.
  case submodule(revision: String, folder: String)
  /// The rulebook is not where it is now, and there are several elsewhere.
  case severalBooks(revision: String, folders: [String])
}
