package import GitStore
package import RuleModel

/// Why no book could be opened.
package enum OpeningError: Error, Hashable, Sendable {
  /// There is no such folder.
  case noSuchFolder(String)
  /// No book was found in the folder or above it.
  case noBook(searchedFrom: String)
  /// The folder is not below the repository's root at that revision.
  case noBookAtRevision(folder: String, revision: String)
  /// A revision was asked for, and the book lies outside git.
  case notInGit(folder: String)
  /// This machine does not know the book's time zone.
  case unknownZone(String)
  /// The repository said no.
  case git(GitError)
  /// A file or folder cannot be read; the words are the system's.
  case unreadable(path: String, reason: String)
  /// `rulebook.yaml` is missing or cannot be read.
  case broken([Finding])
}
