/// The commits that can be reached from one, itself among them, as far as they are here.
struct Ancestry {
  private(set) var commits: [ObjectID: Step] = [:]
  /// The commits whose parents a shallow clone cut off.
  private(set) var cut: Set<ObjectID> = []

  init(of tip: ObjectID, in history: History) throws(GitError) {
    var pending = [tip]
    while let id = pending.popLast() {
      guard commits[id] == nil else { continue }
      let step = try history.step(id)
      commits[id] = step
      if step.isCutOff { cut.insert(id) }
      pending += step.parents
    }
  }

  func contains(_ id: ObjectID) -> Bool { commits[id] != nil }
}

extension Repository {
  /// Whether `ancestor` is `descendant` itself or can be reached from it through parents.
  ///
  /// - Throws: ``GitError/shallow(wanted:_:)`` when a shallow clone hides the answer.
  package func isAncestor(
    _ ancestor: ObjectID, of descendant: ObjectID
  ) throws(GitError) -> Bool {
    let history = History(of: self)
    let later = try Ancestry(of: descendant, in: history)
    if later.contains(ancestor) { return true }
    let earlier = try Ancestry(of: ancestor, in: history)
    // What lies beyond a cut that the ancestor itself descends from cannot be the ancestor.
    guard later.cut.allSatisfy(earlier.contains) else { throw cutOff(ancestor.description) }
    return false
  }
}
