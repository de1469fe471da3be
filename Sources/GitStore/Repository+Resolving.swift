internal import Clibgit2

extension Repository {
  /// The commit that a revision leads to: a branch, a tag, the beginning of an id, `HEAD~2`, ….
  ///
  /// The name of a branch or tag wins over an id that begins with the same digits.
  package func resolve(revision spec: String) throws(GitError) -> Commit {
    if spec == "HEAD" || spec == "@" { return try headCommit() }
    let object = try Handle(freedBy: git_object_free) { (failure) in
      self.noRevision(spec, failure)
    } _: {
      git_revparse_single($0, self.pointer, spec)
    }
    let commit = try Handle(freedBy: git_object_free) { (failure) in
      self.noCommit(spec, failure)
    } _: {
      git_object_peel($0, object.pointer, GIT_OBJECT_COMMIT)
    }
    guard let id = ObjectID(git_object_id(commit.pointer)) else { throw .notACommit(spec) }
    return try self.commit(id)
  }

  private func noRevision(_ spec: String, _ failure: LibraryFailure) -> GitError {
    switch failure.code {
    case GIT_EAMBIGUOUS.rawValue: return .ambiguousRevision(spec)
    case GIT_EINVALIDSPEC.rawValue, GIT_EPEEL.rawValue: return absentRevision(spec)
    case GIT_ENOTFOUND.rawValue where !failure.isAbout(GIT_ERROR_CONFIG):
      return isShallow ? cutOff(spec) : absentRevision(spec)
    default: return GitError(failure)
    }
  }

  private func absentRevision(_ spec: String) -> GitError {
    if spec.hasPrefix("HEAD") || spec.hasPrefix("@"), case .unborn(let name)? = try? head() {
      return .unbornBranch(name)
    }
    return .noSuchRevision(spec, near: NearNames(of: referenceNames()).near(spec))
  }

  private func noCommit(_ spec: String, _ failure: LibraryFailure) -> GitError {
    let refusals = [GIT_EPEEL.rawValue, GIT_EINVALIDSPEC.rawValue, GIT_EAMBIGUOUS.rawValue]
    if refusals.contains(failure.code) { return .notACommit(spec) }
    if failure.isCorruption { return .corruptObject(nil, detail: failure.detail) }
    return failure.isAbsence && isShallow ? cutOff(spec) : .notACommit(spec)
  }
}
