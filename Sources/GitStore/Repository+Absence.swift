internal import Clibgit2

extension Repository {
  /// What it means that reading an object failed: absence has more than one reason.
  func absence(of id: ObjectID, _ kind: ObjectKind, _ failure: LibraryFailure) -> GitError {
    if failure.isCorruption { return .corruptObject(id, detail: failure.detail) }
    guard failure.isAbsence else { return GitError(failure) }
    if failure.detail.contains("requested type") { return .wrongKind(id, expected: kind) }
    if kind == .commit, isShallow { return cutOff(id.description) }
    return isPartialClone ? .partialClone(object: id) : .missingObject(id, kind)
  }

  /// Whether a remote promised to send objects later that were left out.
  package var isPartialClone: Bool {
    var configuration: OpaquePointer?
    guard git_repository_config_snapshot(&configuration, pointer) == 0, let configuration else {
      return false
    }
    let handle = Handle(configuration, freedBy: git_config_free)
    return hasPromisor(handle)
  }

  private func hasPromisor(_ configuration: borrowing Handle) -> Bool {
    let names = #"^(remote\..*\.promisor|extensions\.partialclone)$"#
    var found: OpaquePointer?
    guard git_config_iterator_glob_new(&found, configuration.pointer, names) == 0, let found else {
      return false
    }
    let entries = Handle(found, freedBy: git_config_iterator_free)
    var entry: UnsafeMutablePointer<git_config_entry>?
    return git_config_next(&entry, entries.pointer) == 0
  }
}
