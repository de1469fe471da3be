import GitStore
import RuleFiles
import RuleModel

/// Where a book lies in a recorded tree.
struct BookLocation: Hashable {
  /// The path of its folder from the repository's root.
  let prefix: String
  /// The recorded folder.
  let tree: ObjectID
}

extension BookRepository {
  /// Where the book lies in a whole tree: where it lies now, or where its only `rulebook.yaml` is.
  func location(in tree: ObjectID, named name: String) throws -> BookLocation {
    if let found = try locationIfAny(in: tree, named: name) { return found }
    throw ComparisonError.noBook(revision: name, folder: try bookPrefix(in: tree))
  }

  /// The same; `nil`: there is no rulebook anywhere.
  func locationIfAny(in tree: ObjectID, named name: String) throws -> BookLocation? {
    let expected = try bookPrefix(in: tree)
    if let found = try location(at: expected, in: tree) { return found }
    try refuseSubmodule(at: expected, in: tree, named: name)
    let folders = try repository.walk(tree: tree).files.map(\.path)
      .filter { $0 == "rulebook.yaml" || $0.hasSuffix("/rulebook.yaml") }
      .map { String($0.dropLast("rulebook.yaml".count)).withoutSlashes }
    guard folders.count < 2 else {
      throw ComparisonError.severalBooks(revision: name, folders: folders)
    }
    return try folders.first.flatMap { try location(at: $0, in: tree) }
  }

  private func location(at prefix: String, in tree: ObjectID) throws -> BookLocation? {
    guard let folder = try repository.folder(at: prefix, in: tree),
      try repository.entry(at: "rulebook.yaml", in: folder) != nil
    else { return nil }
    return BookLocation(prefix: prefix, tree: folder)
  }

  /// A book in another repository is not in this one's trees, not even under its own folder.
  private func refuseSubmodule(at prefix: String, in tree: ObjectID, named name: String) throws {
    var folder = ""
    for part in prefix.split(separator: "/") {
      folder += (folder.isEmpty ? "" : "/") + part
      guard try repository.entry(at: folder, in: tree)?.kind == .submodule else { continue }
      throw ComparisonError.submodule(revision: name, folder: folder)
    }
  }

  /// A side of a comparison, read from a tree: a part of it, or all where none is named.
  func side(
    _ location: BookLocation, _ part: TouchedPart?, of commit: Commit?, asked: String
  ) throws -> ComparedBooks.Side {
    let hidden = part == nil ? try hidden(in: location.tree) : []
    guard hidden.isEmpty else { return unreadable(hidden, location, commit, asked) }
    do {
      let opened =
        try part.map { try open($0, at: location, of: commit) }
        ?? open(tree: location.tree, of: commit, prefix: location.prefix)
      return ComparedBooks.Side(
        asked: asked, commit: commit, prefix: location.prefix, opened: opened, findings: [])
    } catch OpeningError.broken(let findings) {
      return unreadable(findings, location, commit, asked)
    }
  }

  private func unreadable(
    _ findings: [Finding], _ location: BookLocation, _ commit: Commit?, _ asked: String
  ) -> ComparedBooks.Side {
    ComparedBooks.Side(
      asked: asked, commit: commit, prefix: location.prefix, opened: nil, findings: findings)
  }

  /// Parts of the law that stand in the tree and cannot be had from it: rules may be behind them.
  private func hidden(in tree: ObjectID) throws -> [Finding] {
    try repository.walk(tree: tree).notices.compactMap(\.finding)
  }

  /// A side of a comparison, read from the folder as it is.
  func folderSide(asked: String) throws -> ComparedBooks.Side {
    do {
      let reader = try FolderReader(place.folder, .everything)
      let opened = try OpenedBook(
        BookSources(
          files: reader.files, unreadable: reader.findings, commit: nil, folder: place.folder,
          prefix: prefix, isInRepository: true), remembering: memory?.files)
      return ComparedBooks.Side(
        asked: asked, commit: nil, prefix: prefix, opened: opened, findings: [])
    } catch OpeningError.broken(let findings) {
      return ComparedBooks.Side(
        asked: asked, commit: nil, prefix: prefix, opened: nil, findings: findings)
    }
  }
}

extension TreeListing.Notice {
  /// What is wrong with a book that has this in its folder; `nil`: no answer depends on it.
  var finding: Finding? {
    switch self {
    case .submodule(let path) where BookLayout.isLaw(path): .submodule(path)
    case .unreadableName(let path) where BookLayout.isLaw(path): .unreadableName(path)
    case .submodule, .unreadableName, .crowdedFolder: nil
    }
  }

  /// The same as it is seen from above a folder.
  func below(_ folder: String) -> TreeListing.Notice {
    switch self {
    case .submodule(let path): .submodule(path: folder + "/" + path)
    case .unreadableName(let path): .unreadableName(path: folder + "/" + path)
    case .crowdedFolder(let path, let entries):
      .crowdedFolder(path: folder + "/" + path, entries: entries)
    }
  }
}

extension BookLayout {
  /// Whether files on which answers depend may lie at or below a path of the book.
  fileprivate static func isLaw(_ path: String) -> Bool {
    let folder = path.prefix { $0 != "/" }
    return ["rules", "instruments", "groups", "regimes"].contains(folder)
  }
}

extension Finding {
  fileprivate static func submodule(_ path: String) -> Finding {
    Finding(
      "B048", .error, "a submodule stands here, and nothing of it is in this repository",
      at: Label(.file(path)), help: ["put the files themselves here"])
  }

  fileprivate static func unreadableName(_ path: String) -> Finding {
    Finding(
      "B048", .error, "the name is not UTF-8, so the file cannot be read", at: Label(.file(path)),
      help: ["rename it"])
  }
}

extension String {
  fileprivate var withoutSlashes: String { split(separator: "/").joined(separator: "/") }
}
