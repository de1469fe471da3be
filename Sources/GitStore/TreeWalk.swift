extension Repository {
  /// All files below a recorded folder, sorted by path.
  ///
  /// Symbolic links are listed as such and never followed; submodules are left out with a notice.
  package func walk(
    tree: ObjectID, limits: TreeLimits = .usual, measuring: Measuring = .nothing
  ) throws(GitError) -> TreeListing {
    var walk = TreeWalk(repository: self, limits: limits, measuring: measuring)
    try walk.visit(tree, at: "", depth: 0)
    return walk.listing
  }
}

private struct TreeWalk {
  let repository: Repository
  let limits: TreeLimits
  let measuring: Measuring
  var listing = TreeListing()

  mutating func visit(_ tree: ObjectID, at path: String, depth: Int) throws(GitError) {
    guard depth <= limits.depth else { throw .tooDeep(path: path, maximum: limits.depth) }
    let entries = try repository.entries(of: tree)
    if entries.count > limits.entries {
      listing.notices.append(.crowdedFolder(path: path, entries: entries.count))
    }
    for entry in entries { try visit(entry, in: path, depth: depth) }
  }

  private mutating func visit(
    _ entry: TreeEntry, in folder: String, depth: Int
  ) throws(GitError) {
    let path = joined(folder, entry.name)
    guard entry.hasReadableName else { return listing.notices.append(.unreadableName(path: path)) }
    switch entry.kind {
    case .folder: try visit(entry.id, at: path, depth: depth + 1)
    case .submodule: listing.notices.append(.submodule(path: path))
    case .file, .executable, .symlink: try add(entry, at: path)
    }
  }

  private mutating func add(_ entry: TreeEntry, at path: String) throws(GitError) {
    guard listing.files.count < limits.files else { throw .tooManyFiles(maximum: limits.files) }
    let size = measuring == .sizes ? try repository.blobSize(entry.id) : nil
    listing.files.append(.init(path: path, kind: entry.kind, id: entry.id, size: size))
  }
}

/// A path below a folder; the empty folder is the root.
func joined(_ folder: String, _ name: String) -> String {
  folder.isEmpty ? name : folder + "/" + name
}
