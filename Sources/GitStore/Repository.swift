internal import Clibgit2

/// A git repository, open for reading.
///
/// It is not `Sendable`: another task opens its own. Nothing here writes to the disk, and `GIT_DIR` is
/// ignored.
package final class Repository {
  let pointer: OpaquePointer
  private(set) var objects: OpaquePointer
  var keepsNewObjectsInMemory = false

  init(takingOver opened: OpaquePointer) throws(GitError) {
    var objects: OpaquePointer?
    let code = git_repository_odb(&objects, opened)
    guard code >= 0, let objects else {
      let failure = LibraryFailure(code)
      git_repository_free(opened)
      throw GitError(failure)
    }
    self.pointer = opened
    self.objects = objects
  }

  /// Reads objects by way of another handle from now on.
  func readObjects(by other: OpaquePointer) {
    git_odb_free(objects)
    objects = other
  }

  deinit {
    git_odb_free(objects)
    git_repository_free(pointer)
  }
}

extension Repository {
  /// The folder that holds the files, without a final `/`; `nil` in a bare repository.
  package var workTreePath: String? {
    git_repository_workdir(pointer).map { withoutFinalSlash(String(cString: $0)) }
  }

  /// The folder that holds what all work trees share, without a final `/`.
  package var commonPath: String {
    git_repository_commondir(pointer).map { withoutFinalSlash(String(cString: $0)) } ?? ""
  }

  /// The folder in which git keeps what belongs to this work tree, without a final `/`.
  package var gitFolder: String {
    git_repository_path(pointer).map { withoutFinalSlash(String(cString: $0)) } ?? ""
  }

  /// Whether there is no work tree.
  package var isBare: Bool { git_repository_is_bare(pointer) != 0 }

  /// Whether the history is cut off somewhere.
  package var isShallow: Bool { git_repository_is_shallow(pointer) > 0 }
}

/// The path without the `/` that libgit2 puts at the end of a folder's name.
func withoutFinalSlash(_ path: String) -> String {
  path.utf8.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
}
