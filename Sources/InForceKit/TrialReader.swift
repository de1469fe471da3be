import GitStore

/// Reads what the head would be merged with, and what git would make of both.
struct TrialReader {
  let store: BookRepository
  let base: BaseRevision
  let head: HeadRevision
  let books: ComparedBooks

  /// What became of the merge; `nil`: there is nothing to merge with.
  func merge() throws -> ComparedMerge? {
    guard !base.ancestors.isEmpty, base.tip.id != base.commit.id else { return nil }
    return ComparedMerge(asked: base.asked, tip: base.tip, outcome: try outcome())
  }

  private func outcome() throws -> ComparedMerge.Outcome {
    let old = try store.locationIfAny(in: base.commit.tree, named: base.asked)
    let tip = try store.locationIfAny(in: base.tip.tree, named: base.asked)
    // With several common ancestors, one of them says nothing about what the others had.
    let isOnly = base.ancestors.count == 1
    if isOnly, tip == old { return .oneSided }
    guard let tree = head.tree, isOnly || head.isCommit else { return .uncommitted }
    let new = try store.location(in: tree, named: head.asked)
    if isOnly, new == old { return .oneSided }
    let trial = try trial(with: tree, isOnly: isOnly)
    let folders = [old, tip, new].compactMap { $0?.prefix }
    let conflicts = trial.conflicts.filter { path in folders.contains { path.lies(in: $0) } }
    if !conflicts.isEmpty { return .conflicts(conflicts) }
    return try merged(Places(old: old, tip: tip, new: new, merged: location(in: trial)))
  }

  private func trial(with tree: ObjectID, isOnly: Bool) throws -> TrialMerge {
    let repository = store.repository
    return isOnly
      ? try repository.trialMerge(trees: base.tip.tree, tree, since: base.commit.tree)
      : try repository.trialMerge(base.tip, head.commit, bases: base.ancestors)
  }

  /// Where the book lies in four trees; `nil`: there is none.
  private struct Places {
    let old: BookLocation?
    let tip: BookLocation?
    let new: BookLocation
    let merged: BookLocation?
  }

  private func location(in trial: TrialMerge) throws -> BookLocation? {
    try store.locationIfAny(in: trial.tree, named: "the merge")
  }

  private func merged(_ places: Places) throws -> ComparedMerge.Outcome {
    let tip = try side(places.tip, of: base.tip, asked: base.asked)
    let merged = try side(places.merged, of: nil, asked: "the merge")
    return .merged(
      tip: tip, merged,
      MergePaths(
        tipSinceBase: try changes(places.old, places.tip),
        mergedSinceHead: try changes(places.new, places.merged),
        headSinceBase: try changes(places.old, places.new),
        mergedSinceTip: try changes(places.tip, places.merged)))
  }

  private func side(
    _ location: BookLocation?, of commit: Commit?, asked: String
  ) throws -> ComparedBooks.Side {
    guard let location else { return .absent(asked: asked, commit) }
    return try store.side(location, of: commit, asked: asked)
  }

  private func changes(_ old: BookLocation?, _ new: BookLocation?) throws -> Set<String> {
    Set(try store.repository.changedPaths(from: old?.tree, to: new?.tree).map(\.path))
  }
}

extension String {
  /// Whether it is the path of a folder, or of something in it; the empty folder is the root.
  fileprivate func lies(in folder: String) -> Bool {
    folder.isEmpty || self == folder || hasPrefix(folder + "/")
  }
}
