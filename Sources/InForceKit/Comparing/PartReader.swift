import GitStore
import RuleFiles
import RuleModel

extension TreeReader {
  /// Reads a file of a recorded folder where it is there.
  mutating func addFile(at path: String, in tree: ObjectID) throws(GitError) {
    guard let entry = try repository.entry(at: path, in: tree) else { return }
    try add(entry, at: path)
  }

  /// Reads the files directly in a folder below another.
  mutating func addFiles(in folder: String, of tree: ObjectID) throws(GitError) {
    guard let inner = try repository.folder(at: folder, in: tree) else { return }
    for entry in try repository.entries(of: inner) {
      if let hidden = entry.hiding(in: folder)?.finding { findings.append(hidden) }
      try add(entry, at: folder + "/" + entry.name)
    }
  }

  /// Reads the files anywhere below a folder.
  mutating func addAll(below folder: String, in tree: ObjectID) throws(GitError) {
    guard let inner = try repository.folder(at: folder, in: tree) else { return }
    let listing = try repository.walk(tree: inner)
    findings += listing.notices.compactMap { $0.below(folder).finding }
    for file in listing.files {
      let path = folder + "/" + file.path
      if scope.reads(BookLayout(path: path)) {
        try add(path, file.id, isLink: file.kind == .symlink)
      }
    }
  }

  private mutating func add(_ entry: TreeEntry, at path: String) throws(GitError) {
    guard entry.hiding(in: "") == nil, entry.kind != .folder,
      scope.reads(BookLayout(path: path))
    else { return }
    try add(path, entry.id, isLink: entry.kind == .symlink)
  }
}

extension BookRepository {
  /// A touched part of a recorded book, with all that its answers follow from.
  func open(_ part: TouchedPart, at location: BookLocation, of commit: Commit?) throws -> OpenedBook
  {
    let tree = location.tree
    var reader = TreeReader(repository, .everything, memory)
    for path in part.paths.union(["rulebook.yaml"]).sorted() where !path.hasPrefix("acks/") {
      try reader.addFile(at: path, in: tree)
    }
    try reader.addAll(below: "acks", in: tree)
    for rule in part.rules.union(part.beside).sorted() {
      try reader.addFiles(in: "rules/" + rule, of: tree)
    }
    let read = try RulebookReader.read(
      reader.files, unreadable: reader.findings, remembering: memory?.files,
      spreading: { PieceWork.map($0, $1) }
    ) { path in
      if let kept = memory?.document(at: path) { return (kept.files, kept.findings) }
      var more = TreeReader(repository, .everything, memory)
      try more.addFile(at: path, in: tree)
      return (more.files, more.findings)
    }
    return try OpenedBook(
      BookSources(
        files: read.files, unreadable: reader.findings, commit: commit, folder: place.folder,
        prefix: location.prefix, isInRepository: true), read.reading)
  }
}
