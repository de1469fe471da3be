import GitStore

/// What is to be.
struct HeadRevision {
  /// The revision as it was named.
  let asked: String
  /// The commit, or the one on which what is not committed builds.
  let commit: Commit
  /// The whole tree; `nil`: the folder as it is.
  let tree: ObjectID?
  /// Whether the tree is the commit's.
  let isCommit: Bool
}

/// What was, and the branch on which it lies.
struct BaseRevision {
  /// The revision as it was named.
  let asked: String
  /// The commit to which the revision leads.
  let tip: Commit
  /// The commit to compare with.
  let commit: Commit
  /// The best common ancestors of the tip and the head; empty where the tip itself is the base.
  let ancestors: [ObjectID]
  /// Whether the head descends from the commit for sure.
  let isAncestor: Bool

  init(
    of head: Commit, _ store: BookRepository, _ request: ComparisonRequest, _ days: BookOpener
  ) throws {
    let repository = store.repository
    guard let name = try request.base ?? repository.upstreamName() else {
      throw ComparisonError.noUpstream
    }
    asked = name
    tip = try days.revision(name, in: store)
    try BaseRevision.refuseSwapped(tip, name, head, request, repository)
    guard request.mode == .mergeBase else {
      (commit, ancestors, isAncestor) = (tip, [], false)
      return
    }
    ancestors = tip.id == head.id ? [tip.id] : try repository.mergeBases(tip.id, head.id)
    guard let best = try repository.latest(of: ancestors) else {
      throw ComparisonError.noMergeBase(base: name, head: request.head)
    }
    commit = try repository.commit(best)
    isAncestor = true
  }

  private static func refuseSwapped(
    _ tip: Commit, _ name: String, _ head: Commit, _ request: ComparisonRequest,
    _ repository: Repository
  ) throws {
    guard request.base != nil, !request.head.hasPrefix(":"), tip.id != head.id else { return }
    guard try repository.isAncestor(head.id, of: tip.id) else { return }
    throw ComparisonError.swapped(base: name, head: request.head)
  }
}
