internal import Clibgit2

extension Repository {
  /// The names in a recorded folder, in git's order.
  package func entries(of tree: ObjectID) throws(GitError) -> [TreeEntry] {
    let handle = try treeHandle(tree)
    return (0..<git_tree_entrycount(handle.pointer)).compactMap {
      TreeEntry(git_tree_entry_byindex(handle.pointer, $0))
    }
  }

  /// What a path leads to below a recorded folder; `nil` when there is nothing.
  ///
  /// The path has `/` between its parts. An empty path names the folder itself and has no entry.
  package func entry(at path: String, in tree: ObjectID) throws(GitError) -> TreeEntry? {
    var folder = tree
    var names = path.split(separator: "/").map(String.init)[...]
    while let name = names.popFirst() {
      guard let entry = try entry(named: name, in: folder) else { return nil }
      if names.isEmpty { return entry }
      guard entry.kind == .folder else { return nil }
      folder = entry.id
    }
    return nil
  }

  /// The recorded folder at a path of a commit; `nil` when there is none. Empty: the whole tree.
  package func tree(at path: String, in commit: Commit) throws(GitError) -> ObjectID? {
    try folder(at: path, in: commit.tree)
  }

  /// The recorded folder at a path below another; `nil` when there is none. Empty: the folder itself.
  package func folder(at path: String, in tree: ObjectID) throws(GitError) -> ObjectID? {
    if path.allSatisfy({ $0 == "/" }) { return tree }
    guard let entry = try entry(at: path, in: tree), entry.kind == .folder else { return nil }
    return entry.id
  }

  private func entry(named name: String, in tree: ObjectID) throws(GitError) -> TreeEntry? {
    let handle = try treeHandle(tree)
    return TreeEntry(git_tree_entry_byname(handle.pointer, name))
  }

  func treeHandle(_ id: ObjectID) throws(GitError) -> Handle {
    var oid = id.oid
    return try Handle(freedBy: git_tree_free) { (failure) in
      self.absence(of: id, .tree, failure)
    } _: {
      git_tree_lookup($0, self.pointer, &oid)
    }
  }
}
