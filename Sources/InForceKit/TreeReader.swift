import GitStore
import RuleFiles
import RuleModel

/// Reads the files of a book from a recorded folder.
struct TreeReader {
  let repository: Repository
  let scope: BookScope
  let memory: RevisionMemory?
  var files: [BookFile] = []
  var findings: [Finding] = []

  init(_ repository: Repository, _ scope: BookScope, _ memory: RevisionMemory? = nil) {
    self.repository = repository
    self.scope = scope
    self.memory = memory
  }

  /// Reads what the scope wants of a whole folder.
  mutating func read(_ tree: ObjectID) throws(GitError) {
    for file in scope.chosen(try repository.walk(tree: tree).files, path: \.path) {
      try add(file.path, file.id, isLink: file.kind == .symlink)
    }
  }

  /// Reads one file, which a book has at that path.
  mutating func add(_ path: String, _ id: ObjectID, isLink: Bool) throws(GitError) {
    if BookLayout(path: path) == .stray {
      files.append(BookFile(path: path, bytes: []))
    } else if isLink {
      findings.append(.symbolicLink(path))
    } else {
      try readBlob(of: path, id)
    }
  }

  private mutating func readBlob(of path: String, _ id: ObjectID) throws(GitError) {
    if let known = memory?.blobs[id] {
      files.append(BookFile(path: path, bytes: known))
      return
    }
    let size = try repository.blobSize(id)
    guard size <= FolderReader.maximumBytes else {
      findings.append(.tooLarge(path, size))
      return
    }
    let bytes = try repository.readBlob(id, maximumBytes: FolderReader.maximumBytes)
    memory?.blobs[id] = bytes
    files.append(BookFile(path: path, bytes: bytes))
  }
}
