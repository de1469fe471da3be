internal import Clibgit2

/// What libgit2 said about its last failing call on this thread.
///
/// It is kept by thread: make one straight after the call, in the same function.
struct LibraryFailure {
  let code: Int32
  let area: Int32
  let detail: String

  init(_ code: Int32) {
    self.code = code
    guard let error = git_error_last(), let text = error.pointee.message else {
      (area, detail) = (0, "no further detail")
      return
    }
    area = error.pointee.klass
    detail = String(cString: text)
    git_error_clear()
  }

  /// Whether something was not found. It does not say that it never existed.
  var isAbsence: Bool { code == GIT_ENOTFOUND.rawValue && !isAbout(GIT_ERROR_CONFIG) }

  func isAbout(_ area: git_error_t) -> Bool { self.area == Int32(area.rawValue) }
}

/// Runs nothing further when a call of libgit2 failed: throws what the failure means.
func check(
  _ code: Int32, _ meaning: (LibraryFailure) -> GitError = GitError.init
) throws(GitError) {
  if code < 0 { throw meaning(LibraryFailure(code)) }
}

extension GitError {
  /// What a failure means where nothing is known about the call that failed.
  init(_ failure: LibraryFailure) {
    if failure.isAbout(GIT_ERROR_CONFIG) {
      self = .badConfiguration(detail: failure.detail)
    } else if failure.isCorruption {
      self = .corruptObject(nil, detail: failure.detail)
    } else if failure.isAbout(GIT_ERROR_REFERENCE) {
      self = .badReference(detail: failure.detail)
    } else {
      self = .other(code: failure.code, area: failure.area, detail: failure.detail)
    }
  }
}

extension LibraryFailure {
  /// Whether stored bytes were read and are not what they should be.
  var isCorruption: Bool {
    code == GIT_EMISMATCH.rawValue || isAbout(GIT_ERROR_ZLIB)
      || (code != GIT_ENOTFOUND.rawValue && (isAbout(GIT_ERROR_OBJECT) || isAbout(GIT_ERROR_ODB)))
  }
}
