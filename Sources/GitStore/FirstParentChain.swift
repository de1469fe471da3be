/// The commits from one back through first parents, newest first.
package struct FirstParentChain {
  /// Where the chain has come to.
  package enum Ending: Hashable, Sendable {
    /// Older commits follow.
    case open
    /// The last commit given has no parent: the chain is complete.
    case root
    /// The last commit given has parents that this shallow clone does not hold.
    case cutByShallowClone(at: ObjectID)
  }

  /// Where the chain has come to.
  package private(set) var ending: Ending = .open
  private let history: History
  private var upcoming: ObjectID?

  init(from tip: ObjectID, history: History) {
    self.history = history
    upcoming = tip
  }

  /// The next older commit; `nil` when the chain has come to its ending.
  package mutating func next() throws(GitError) -> Commit? {
    guard let step = try nextStep() else { return nil }
    return try history.repository.commit(step.id)
  }

  mutating func nextStep() throws(GitError) -> Step? {
    guard let id = upcoming else { return nil }
    let step = try history.step(id)
    upcoming = step.parents.first
    if upcoming == nil { ending = step.isCutOff ? .cutByShallowClone(at: id) : .root }
    return step
  }
}

extension Repository {
  /// The commits from one back through first parents, newest first.
  package func firstParentChain(from tip: ObjectID) -> FirstParentChain {
    FirstParentChain(from: tip, history: History(of: self))
  }
}
