extension Repository {
  /// The best common ancestors of two commits, sorted by id: commits that both descend from, and no
  /// other such commit does. Two that crossed (each merged the other) have more than one; unrelated
  /// ones have none.
  ///
  /// - Throws: ``GitError/shallow(wanted:_:)`` when a shallow clone hides the answer.
  package func mergeBases(_ left: ObjectID, _ right: ObjectID) throws(GitError) -> [ObjectID] {
    let history = History(of: self)
    let ours = try Ancestry(of: left, in: history)
    let theirs = try Ancestry(of: right, in: history)
    let common = ours.commits.filter { theirs.contains($0.key) }
    // Beyond a cut that only one side reaches, a better common ancestor may be hidden.
    guard ours.cut.union(theirs.cut).allSatisfy({ common[$0] != nil }) else {
      throw cutOff("the merge base of \(left.short) and \(right.short)")
    }
    let surpassed = Set(common.values.flatMap(\.parents))
    return common.keys.filter { !surpassed.contains($0) }.sorted()
  }

  /// The commit that was committed last; `nil` when there is none.
  package func latest(of ids: [ObjectID]) throws(GitError) -> ObjectID? {
    let history = History(of: self)
    var best: Step?
    for id in ids {
      let step = try history.step(id)
      if step.committerSeconds > best?.committerSeconds ?? .min { best = step }
    }
    return best?.id
  }
}
