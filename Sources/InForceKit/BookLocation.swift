import GitStore

/// Where a book lies in a commit.
struct BookLocation {
  /// The path of its folder from the repository's root.
  let prefix: String
  /// The recorded folder.
  let tree: ObjectID
}

extension BookRepository {
  /// Where the book lies in a commit: where it lies now, or where its only `rulebook.yaml` is.
  func location(in commit: Commit, named name: String) throws -> BookLocation {
    let expected = try bookPrefix(in: commit)
    if let found = try location(at: expected, in: commit) { return found }
    let folders = try repository.walk(tree: commit.tree).files.map(\.path)
      .filter { $0 == "rulebook.yaml" || $0.hasSuffix("/rulebook.yaml") }
      .map { String($0.dropLast("rulebook.yaml".count)).withoutSlashes }
    guard folders.count < 2 else {
      throw ComparisonError.severalBooks(revision: name, folders: folders)
    }
    guard let folder = folders.first, let found = try location(at: folder, in: commit) else {
      throw ComparisonError.noBook(revision: name, folder: expected)
    }
    return found
  }

  private func location(at prefix: String, in commit: Commit) throws -> BookLocation? {
    guard let tree = try repository.tree(at: prefix, in: commit),
      try repository.entry(at: "rulebook.yaml", in: tree) != nil
    else { return nil }
    return BookLocation(prefix: prefix, tree: tree)
  }

  /// A side of a comparison, read from a commit.
  func side(
    _ location: BookLocation, of commit: Commit, asked: String
  ) throws -> ComparedBooks.Side {
    do {
      let opened = try open(tree: location.tree, of: commit, prefix: location.prefix)
      return ComparedBooks.Side(
        asked: asked, commit: commit, prefix: location.prefix, opened: opened, findings: [])
    } catch OpeningError.broken(let findings) {
      return ComparedBooks.Side(
        asked: asked, commit: commit, prefix: location.prefix, opened: nil, findings: findings)
    }
  }

  /// A side of a comparison, read from the folder as it is.
  func folderSide(asked: String) throws -> ComparedBooks.Side {
    do {
      let reader = try FolderReader(place.folder, .everything)
      let opened = try OpenedBook(
        BookSources(
          files: reader.files, unreadable: reader.findings, commit: nil, folder: place.folder,
          prefix: prefix, isInRepository: true))
      return ComparedBooks.Side(
        asked: asked, commit: nil, prefix: prefix, opened: opened, findings: [])
    } catch OpeningError.broken(let findings) {
      return ComparedBooks.Side(
        asked: asked, commit: nil, prefix: prefix, opened: nil, findings: findings)
    }
  }
}

extension String {
  fileprivate var withoutSlashes: String { split(separator: "/").joined(separator: "/") }
}
