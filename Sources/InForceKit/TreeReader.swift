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
    let chosen = scope.chosen(try repository.walk(tree: tree).files) { BookLayout(path: $0.path) }
    guard memory == nil, chosen.count >= TreeReader.manyFiles else { return try read(chosen[...]) }
    try readByTwo(chosen)
  }

  private mutating func read(_ chosen: ArraySlice<TreeListing.File>) throws(GitError) {
    files.reserveCapacity(files.count + chosen.count)
    for file in chosen { try add(file.path, file.id, isLink: file.kind == .symlink) }
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

  /// So many files are worth a second thread, which opens the repository for itself.
  private static let manyFiles = 1024

  private mutating func readByTwo(_ chosen: [TreeListing.File]) throws(GitError) {
    let (half, scope, folder) = (chosen.count / 2, scope, repository.gitFolder)
    let (first, second) = Pair.run(
      { TreeReader.contents(of: chosen[..<half], scope) { () throws(GitError) in repository } },
      {
        TreeReader.contents(of: chosen[half...], scope) { () throws(GitError) in
          try Repository.another(at: folder)
        }
      })
    for contents in [first, second] {
      let read = try contents.get()
      files += read.files
      findings += read.findings
    }
  }

  private static func contents(
    of chosen: ArraySlice<TreeListing.File>, _ scope: BookScope,
    from open: () throws(GitError) -> Repository
  ) -> Result<FoundFiles, GitError> {
    Result { () throws(GitError) in
      var reader = TreeReader(try open(), scope)
      try reader.read(chosen)
      return FoundFiles(files: reader.files, findings: reader.findings)
    }
  }

  private mutating func readBlob(of path: String, _ id: ObjectID) throws(GitError) {
    if let known = memory?.bytes(of: id, at: path) {
      files.append(BookFile(path: path, bytes: known))
      return
    }
    let size = try repository.blobSize(id)
    guard size <= FolderReader.maximumBytes else {
      findings.append(.tooLarge(path, size))
      return
    }
    let bytes = try repository.readBlob(id)
    memory?.remember(bytes, of: id)
    files.append(BookFile(path: path, bytes: bytes))
  }
}
