extension Repository {
  /// The branch that the current branch follows, as people write it: `origin/main`.
  ///
  /// `nil` when HEAD is on no branch, or the branch follows none.
  package func upstreamName() throws(GitError) -> String? {
    guard case .branch(let name) = try head() else { return nil }
    let settings = settings()
    func value(_ key: String) -> String? {
      settings.last { $0.name == "branch.\(name).\(key)" }?.value
    }
    guard let remote = value("remote"), let merge = value("merge") else { return nil }
    let branch = merge.hasPrefix("refs/heads/") ? String(merge.dropFirst(11)) : merge
    return remote == "." ? branch : "\(remote)/\(branch)"
  }
}
