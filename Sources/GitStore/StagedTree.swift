internal import Clibgit2

extension Repository {
  /// The tree that a commit of what is staged would record, made in memory.
  ///
  /// - Parameter file: the index that git names to its hooks; `nil`: the repository's own.
  /// - Throws: ``GitError/unmergedIndex(paths:)`` where a merge has left conflicts in it.
  package func stagedTree(indexFile file: String? = nil) throws(GitError) -> ObjectID {
    guard !isBare else { throw .noWorkTree }
    try keepNewObjectsInMemory()
    let index = try Handle(freedBy: git_index_free) {
      if let file { git_index_open($0, file) } else { git_repository_index($0, pointer) }
    }
    let paths = try conflicts(in: index)
    guard paths.isEmpty else { throw .unmergedIndex(paths: paths) }
    return try memoryTree(of: index)
  }
}
