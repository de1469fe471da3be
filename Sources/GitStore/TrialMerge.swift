internal import Clibgit2

/// What merging two commits would come to. It was made in memory: nothing of it is recorded.
package struct TrialMerge: Hashable, Sendable {
  /// The whole tree that the merge would record, without the paths that have conflicts.
  package let tree: ObjectID
  /// The paths, from the repository's root, of which git cannot say what they become; sorted.
  package let conflicts: [String]
}

extension Repository {
  /// Merges two commits in memory, as git does: what only one side changed is taken from it, and
  /// renamed files are followed.
  ///
  /// - Parameter bases: their best common ancestors. Where there are several, these are merged first.
  package func trialMerge(
    _ ours: Commit, _ theirs: Commit, bases: [ObjectID]
  ) throws(GitError) -> TrialMerge {
    guard bases.count > 1 else {
      let base = try bases.first.map(treeOfCommit)
      return try trialMerge(trees: ours.tree, theirs.tree, since: base)
    }
    try keepNewObjectsInMemory()
    return try trial(try recursiveMerge(ours, theirs))
  }

  /// The same of two whole trees; `nil`: they have no common ancestor.
  package func trialMerge(
    trees ours: ObjectID, _ theirs: ObjectID, since base: ObjectID?
  ) throws(GitError) -> TrialMerge {
    try keepNewObjectsInMemory()
    return try trial(try merge(ours, theirs, since: base))
  }

  private func trial(_ index: borrowing Handle) throws(GitError) -> TrialMerge {
    let conflicts = try conflicts(in: index)
    if !conflicts.isEmpty { try check(git_index_conflict_cleanup(index.pointer)) }
    return TrialMerge(tree: try memoryTree(of: index), conflicts: conflicts)
  }

  private func treeOfCommit(_ id: ObjectID) throws(GitError) -> ObjectID { try commit(id).tree }

  private func merge(
    _ ours: ObjectID, _ theirs: ObjectID, since base: ObjectID?
  ) throws(GitError) -> Handle {
    var options = try mergeOptions()
    let left = try treeHandle(ours)
    let right = try treeHandle(theirs)
    guard let base else {
      return try Handle(freedBy: git_index_free) {
        git_merge_trees($0, pointer, nil, left.pointer, right.pointer, &options)
      }
    }
    let ancestor = try treeHandle(base)
    return try Handle(freedBy: git_index_free) {
      git_merge_trees($0, pointer, ancestor.pointer, left.pointer, right.pointer, &options)
    }
  }

  private func recursiveMerge(_ ours: Commit, _ theirs: Commit) throws(GitError) -> Handle {
    var options = try mergeOptions()
    let left = try commitHandle(ours.id)
    let right = try commitHandle(theirs.id)
    return try Handle(freedBy: git_index_free) { (failure) in
      // libgit2 walks on from the commits at which a shallow clone ends.
      self.isShallow && failure.isAbsence ? self.cutOff(theirs.id.short) : GitError(failure)
    } _: {
      git_merge_commits($0, self.pointer, left.pointer, right.pointer, &options)
    }
  }

  private func mergeOptions() throws(GitError) -> git_merge_options {
    var options = git_merge_options()
    try check(git_merge_options_init(&options, UInt32(GIT_MERGE_OPTIONS_VERSION)))
    return options
  }
}
