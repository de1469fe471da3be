import GitStore
import RuleFiles

/// What was read of one revision of a book, for the next: most of their files are the same.
final class RevisionMemory {
  /// What the files said.
  let files = FileMemory()
  /// The bytes of the files, by their names in git.
  var blobs: [ObjectID: [UInt8]] = [:]
}
