/// One path whose file is not the same in two trees.
package struct TreeChange: Hashable, Sendable {
  /// One side of a change.
  package struct Side: Hashable, Sendable {
    /// The id of the content.
    package let id: ObjectID
    /// A file, an executable or a symbolic link.
    package let kind: TreeEntry.Kind
  }

  /// What became of the path.
  package enum Kind: Hashable, Sendable {
    /// Only the new tree has it.
    case added(Side)
    /// Only the old tree has it.
    case removed(Side)
    /// Both have it, with other content or of another kind.
    case modified(old: Side, new: Side)
  }

  /// The path from the folders that were compared.
  package let path: String
  /// What became of it.
  package let kind: Kind
}

/// How two recorded folders differ.
package struct TreeDifference: Hashable, Sendable {
  /// The paths whose files differ, sorted.
  package internal(set) var files: [TreeChange] = []
  /// Submodules and names that are not UTF-8 in folders that differ: what is behind them was not
  /// compared.
  package internal(set) var hidden: [TreeListing.Notice] = []
}

extension Repository {
  /// The paths whose files differ between two recorded folders, sorted; `nil` is an empty folder.
  ///
  /// Folders with equal ids are equal and are not read. Submodules and names that are not UTF-8 are
  /// left out, as in ``walk(tree:limits:measuring:)``.
  package func changedPaths(
    from old: ObjectID?, to new: ObjectID?, limits: TreeLimits = .usual
  ) throws(GitError) -> [TreeChange] {
    try difference(from: old, to: new, limits: limits).files
  }

  /// The same, with what could not be compared.
  package func difference(
    from old: ObjectID?, to new: ObjectID?, limits: TreeLimits = .usual
  ) throws(GitError) -> TreeDifference {
    var diff = TreeDiff(repository: self, limits: limits)
    try diff.compare(old, new, at: "", depth: 0)
    return diff.found
  }
}

private struct TreeDiff {
  let repository: Repository
  let limits: TreeLimits
  var found = TreeDifference()

  mutating func compare(
    _ old: ObjectID?, _ new: ObjectID?, at path: String, depth: Int
  ) throws(GitError) {
    if old == new { return }
    guard depth <= limits.depth else { throw .tooDeep(path: path, maximum: limits.depth) }
    var olds = try entries(old, at: path)[...]
    var news = try entries(new, at: path)[...]
    while let pair = nextPair(&olds, &news) { try compare(pair.0, pair.1, in: path, depth: depth) }
  }

  private mutating func entries(
    _ tree: ObjectID?, at path: String
  ) throws(GitError) -> [TreeEntry] {
    guard let tree else { return [] }
    let all = try repository.entries(of: tree)
    let hidden = all.compactMap { $0.hiding(in: path) }
    guard !hidden.isEmpty else { return all }
    found.hidden += hidden
    return all.filter { $0.hiding(in: path) == nil }
  }

  // The entries that stand for the same path, or the one that comes first and has no partner.
  private func nextPair(
    _ olds: inout ArraySlice<TreeEntry>, _ news: inout ArraySlice<TreeEntry>
  ) -> (TreeEntry?, TreeEntry?)? {
    guard let old = olds.first else { return news.popFirst().map { (nil, $0) } }
    guard let new = news.first else { return (olds.removeFirst(), nil) }
    if old.standsFor(new) { return (olds.removeFirst(), news.removeFirst()) }
    let (left, right) = (old.sortKey.utf8, new.sortKey.utf8)
    return left.lexicographicallyPrecedes(right)
      ? (olds.removeFirst(), nil) : (nil, news.removeFirst())
  }

  private mutating func compare(
    _ old: TreeEntry?, _ new: TreeEntry?, in folder: String, depth: Int
  ) throws(GitError) {
    guard old != new, let one = new ?? old else { return }
    let path = joined(folder, one.name)
    if one.kind == .folder {
      try compare(old?.id, new?.id, at: path, depth: depth + 1)
    } else if let kind = TreeChange.Kind(old, new) {
      guard found.files.count < limits.files else { throw .tooManyFiles(maximum: limits.files) }
      found.files.append(TreeChange(path: path, kind: kind))
    }
  }
}

extension TreeChange.Kind {
  fileprivate init?(_ old: TreeEntry?, _ new: TreeEntry?) {
    let sides = (old.map(TreeChange.Side.init), new.map(TreeChange.Side.init))
    switch sides {
    case (nil, let new?): self = .added(new)
    case (let old?, nil): self = .removed(old)
    case (let old?, let new?) where old != new: self = .modified(old: old, new: new)
    default: return nil
    }
  }
}

extension TreeEntry {
  /// Whether both stand for the same path: git sorts a folder as another name than a file.
  fileprivate func standsFor(_ other: TreeEntry) -> Bool {
    name.utf8.elementsEqual(other.name.utf8) && (kind == .folder) == (other.kind == .folder)
  }
}

extension TreeChange.Side {
  fileprivate init(_ entry: TreeEntry) { self.init(id: entry.id, kind: entry.kind) }
}
