internal import Clibgit2

/// One name in a recorded folder, and what it leads to.
package struct TreeEntry: Hashable, Sendable {
  /// What a name in a folder can lead to.
  package enum Kind: Hashable, Sendable {
    /// A folder.
    case folder
    /// A file.
    case file
    /// A file that may be run.
    case executable
    /// A symbolic link. Its content is the path it points to; it is never followed.
    case symlink
    /// A commit of another repository. Nothing of it is here.
    case submodule
  }

  /// The name, without the folder's path.
  package let name: String
  /// What it leads to.
  package let kind: Kind
  /// The id of the content, of the folder, or of a submodule's commit.
  package let id: ObjectID
  /// Whether the name is UTF-8; where it is not, ``name`` shows U+FFFD and names nothing.
  package let hasReadableName: Bool
}

extension TreeEntry {
  init?(_ entry: OpaquePointer?) {
    guard let entry, let name = git_tree_entry_name(entry),
      let id = ObjectID(git_tree_entry_id(entry))
    else { return nil }
    let text = String(validatingCString: name)
    self.name = text ?? String(cString: name)
    hasReadableName = text != nil
    kind = Kind(git_tree_entry_filemode(entry))
    self.id = id
  }

  // git sorts a folder as if its name ended with `/`; so whole paths sort byte by byte.
  var sortKey: String { kind == .folder ? name + "/" : name }
}

extension TreeEntry {
  /// Why nothing behind the entry of a folder is listed; `nil`: it is.
  package func hiding(in folder: String) -> TreeListing.Notice? {
    // Most entries hide nothing, and need no path.
    guard hasReadableName else { return .unreadableName(path: joined(folder, name)) }
    return kind == .submodule ? .submodule(path: joined(folder, name)) : nil
  }
}

extension TreeEntry.Kind {
  init(_ mode: git_filemode_t) {
    switch mode {
    case GIT_FILEMODE_TREE: self = .folder
    case GIT_FILEMODE_LINK: self = .symlink
    case GIT_FILEMODE_COMMIT: self = .submodule
    case GIT_FILEMODE_BLOB_EXECUTABLE: self = .executable
    default: self = .file
    }
  }
}
