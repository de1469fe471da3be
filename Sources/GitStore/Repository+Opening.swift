internal import Clibgit2

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension Repository {
  /// The repository that a path lies in; `nil` when no folder above it is one.
  ///
  /// The path may be a subfolder, a linked work tree, a bare repository or a folder with a `.git`
  /// file.
  package static func discover(from path: String) throws(GitError) -> Repository? {
    Library.start()
    guard let folder = try gitFolder(above: path) else { return nil }
    var opened: OpaquePointer?
    let code = git_repository_open_ext(&opened, path, 0, nil)
    guard code >= 0, let opened else {
      throw refusal(LibraryFailure(code), path: path, gitFolder: folder)
    }
    return try Repository(takingOver: opened)
  }

  /// The repository that a path lies in.
  ///
  /// - Throws: ``GitError/notARepository(path:)`` when no folder above the path is one.
  package static func open(at path: String) throws(GitError) -> Repository {
    guard let repository = try discover(from: path) else { throw .notARepository(path: path) }
    return repository
  }

  private static func gitFolder(above path: String) throws(GitError) -> String? {
    var found = git_buf()
    let code = git_repository_discover(&found, path, 0, nil)
    defer { git_buf_dispose(&found) }
    if code == GIT_ENOTFOUND.rawValue { return nil }
    try check(code) { failure in refusal(failure, path: path, gitFolder: path) }
    return found.ptr.map { String(cString: $0) }
  }

  // Absence is not what -3 means here: a repository was found. libgit2 says it for an owner that
  // is not trusted, when no `safe.directory` is set at all.
  private static func refusal(
    _ failure: LibraryFailure, path: String, gitFolder: String
  ) -> GitError {
    let detail = failure.detail
    if failure.code == GIT_EOWNER.rawValue || detail.contains("'safe.directory'") {
      return .notOwned(path: owned(above: path) ?? withoutFinalSlash(gitFolder))
    }
    guard failure.isAbout(GIT_ERROR_REPOSITORY) else { return GitError(failure) }
    if detail.contains("extensions.objectformat") { return .sha256Repository }
    if detail.contains("unsupported") { return .unsupportedExtension(detail: detail) }
    return failure.isAbsence ? .notARepository(path: path) : GitError(failure)
  }

  // git asks for the folder of the work tree, not for the `.git` in it.
  private static func owned(above path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    var folder = String(cString: resolved)
    while !folder.isEmpty {
      if access(folder + "/.git", F_OK) == 0 { return folder }
      folder = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
    }
    return nil
  }
}
