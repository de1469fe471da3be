/// The files of a commit as git saw them last in a work tree, by its own list (`.git/index`).
///
/// Only the plain list of the very files of a commit is understood. Whatever is unusual about it is
/// a reason to ask libgit2, which takes several times as long.
package struct TrackedFiles: Sendable {
  /// A folder that holds some of them.
  struct Folder: Sendable {
    /// Where its path begins in the list.
    let place: Int
    /// How many bytes the path has.
    let length: Int
    /// How many names it has on disk if it holds nothing else.
    var names: Int
  }

  /// The folder from which the paths are counted.
  let root: String
  /// The path of the folder below which they lie; empty: the root.
  let prefix: String
  /// The list.
  let list: StatList
  /// Where the files begin in the list.
  let files: [Int]
  let folders: [Folder]

  /// The files below a folder of a work tree, where they are those of a recorded tree and git's
  /// list says so; `nil`: it does not.
  init?(_ list: StatList, in root: String, under prefix: String, tree: ObjectID) {
    guard let reading = StatListReading(list, tree: tree, under: prefix) else { return nil }
    self.root = root
    self.prefix = prefix
    self.list = list
    files = reading.files
    folders = reading.folders
  }
}

extension Repository {
  /// The files of a commit below a folder of the work tree; `nil`: git's list is not a plain list
  /// of them.
  package func trackedFiles(under prefix: String, of commit: Commit) -> TrackedFiles? {
    guard let root = workTreePath, let list = StatList(file: gitFolder + "/index") else {
      return nil
    }
    return TrackedFiles(list, in: root, under: prefix, tree: commit.tree)
  }
}
