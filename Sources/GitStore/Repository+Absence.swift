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
    settings().contains { setting in
      setting.name == "extensions.partialclone"
        || setting.name.hasPrefix("remote.") && setting.name.hasSuffix(".promisor")
    }
  }
}
