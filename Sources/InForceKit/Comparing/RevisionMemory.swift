import GitStore
import RuleFiles

/// What was read of one revision of a book, for the next: most of their files are the same.
final class RevisionMemory {
  /// What the files said.
  let files = FileMemory()
  /// A book that shares most of its files, as the index has it; `nil`: there is none.
  var indexed: IndexedBook?
  /// The files that may be others in some of the revisions; `nil`: nobody knows.
  var changed: Set<String>?
  private var documents: [String: FoundFiles] = [:]
  private var blobs: [ObjectID: [UInt8]] = [:]
  private var shelves: Set<String> = []

  /// The bytes of that name, where a file at the path or any other had them; `nil`: git has to be
  /// asked.
  func bytes(of id: ObjectID, at path: String) -> [UInt8]? {
    if let known = blobs[id] { return known }
    lookOnShelf(Shelf.path(of: path))
    return blobs[id]
  }

  /// A file beside the rules that is the same in all revisions; `nil`: git has to be asked.
  func document(at path: String) -> FoundFiles? {
    if let known = documents[path] { return known }
    guard let changed, !changed.contains(path), let indexed,
      let shelf = try? indexed.shelf(path)
    else { return nil }
    var found = FoundFiles()
    found.add(shelf, .everything)
    documents[path] = found
    return found
  }

  /// Keeps what git had under a name.
  func remember(_ bytes: [UInt8], of id: ObjectID) { blobs[id] = bytes }

  /// The names of content say what it is: it does not matter which revision the index is of.
  private func lookOnShelf(_ path: String) {
    guard let indexed, shelves.insert(path).inserted, let shelf = try? indexed.shelf(path) else {
      return
    }
    for file in shelf.files where file.isWhole { blobs[file.id] = file.bytes }
  }
}
