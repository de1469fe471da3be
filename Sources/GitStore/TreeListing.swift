/// All files below a recorded folder.
package struct TreeListing: Hashable, Sendable {
  /// One file.
  package struct File: Hashable, Sendable {
    /// The path from the folder that was listed, with `/` between its parts.
    package let path: String
    /// A file, an executable or a symbolic link.
    package let kind: TreeEntry.Kind
    /// The id of the content.
    package let id: ObjectID
    /// How many bytes it has; `nil` when sizes were not asked for.
    package let size: Int?
  }

  /// Something that a listing left out, or that a reader of the folder may trip over.
  package enum Notice: Hashable, Sendable {
    /// A submodule stands there; nothing of it is listed.
    case submodule(path: String)
    /// A folder with very many entries.
    case crowdedFolder(path: String, entries: Int)
    /// A name that is not UTF-8; what it leads to is not listed.
    case unreadableName(path: String)
  }

  /// The files, sorted by the bytes of their paths.
  package internal(set) var files: [File] = []
  /// What was left out or stands out, in the order in which it was met.
  package internal(set) var notices: [Notice] = []
}

/// How much of a tree is read before the reader refuses.
package struct TreeLimits: Hashable, Sendable {
  /// The most files.
  package let files: Int
  /// The most folders within each other.
  package let depth: Int
  /// The most entries that one folder may have without a notice.
  package let entries: Int

  /// Limits for reading a tree.
  package init(files: Int, depth: Int, entries: Int) {
    self.files = files
    self.depth = depth
    self.entries = entries
  }

  /// Eight million files, a hundred folders within each other, ten thousand entries in one: a book
  /// of a million dated versions has a million and a half files.
  package static let usual = TreeLimits(files: 8_000_000, depth: 100, entries: 10_000)
}

/// Whether a listing reads how large each file is; that costs some microseconds a file.
package enum Measuring: Hashable, Sendable {
  /// Sizes stay `nil`.
  case nothing
  /// Each file's size is read.
  case sizes
}
