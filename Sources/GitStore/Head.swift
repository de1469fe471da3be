internal import Clibgit2

/// What HEAD says.
package enum Head: Hashable, Sendable {
  /// A branch with at least one commit.
  case branch(String)
  /// A commit, and no branch.
  case detached(ObjectID)
  /// A branch that has no commit yet.
  case unborn(String)
}

extension Head: CustomStringConvertible {
  /// In words: `main`, `detached at 0123456789` or `main (no commits yet)`.
  package var description: String {
    switch self {
    case .branch(let name): name
    case .detached(let id): "detached at \(id.short)"
    case .unborn(let name): "\(name) (no commits yet)"
    }
  }
}

extension Repository {
  /// What HEAD says now.
  package func head() throws(GitError) -> Head {
    let head = try Handle(freedBy: git_reference_free) {
      git_reference_lookup($0, pointer, "HEAD")
    }
    guard let target = git_reference_symbolic_target(head.pointer) else {
      return try detachedHead(head)
    }
    let full = String(cString: target)
    let name = full.hasPrefix("refs/heads/") ? String(full.dropFirst(11)) : full
    return try id(ofReference: full) == nil ? .unborn(name) : .branch(name)
  }

  /// What HEAD says now, in words.
  package var headDescription: String { get throws(GitError) { try head().description } }

  /// The commit that HEAD leads to.
  ///
  /// - Throws: ``GitError/unbornBranch(_:)`` when the branch has no commit yet.
  package func headCommit() throws(GitError) -> Commit {
    switch try head() {
    case .unborn(let name): throw .unbornBranch(name)
    case .detached(let id): return try commit(id)
    case .branch:
      guard let id = try id(ofReference: "HEAD") else { throw .badReference(detail: "HEAD") }
      return try commit(id)
    }
  }

  private func detachedHead(_ head: borrowing Handle) throws(GitError) -> Head {
    guard let id = ObjectID(git_reference_target(head.pointer)) else {
      throw .badReference(detail: "HEAD names neither a branch nor a commit")
    }
    return .detached(id)
  }

  private func id(ofReference name: String) throws(GitError) -> ObjectID? {
    var oid = git_oid()
    let code = git_reference_name_to_id(&oid, pointer, name)
    if code == GIT_ENOTFOUND.rawValue { return nil }
    try check(code)
    return ObjectID(oid)
  }
}
