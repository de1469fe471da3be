import GitStore

/// What became of a trial merge, before its books are read.
enum Trial {
  /// A side's rulebook is what it was where the branches parted: the merge has the other's.
  case oneSided
  /// The head is not committed, and was not merged.
  case uncommitted
  /// These files of the book cannot be merged.
  case conflicts([String])
  /// Where the two further books lie, and what differs.
  case merged(TrialBooks)

  /// What differs between the books of the merge; nothing where there are none.
  var differences: [TreeDifference] {
    if case .merged(let books) = self { books.differences } else { [] }
  }
}

/// The books of a merge without conflicts, besides the two that are compared.
struct TrialBooks {
  /// Where the book lies at the tip of the base branch; `nil`: there is none.
  let tip: BookLocation?
  /// Where it lies in the merge; `nil`: there is none.
  let merged: BookLocation?
  /// What the base branch changed.
  let tipSinceBase: TreeDifference
  /// What the merge adds to the head.
  let mergedSinceHead: TreeDifference
  /// What the head changed.
  let headSinceBase: TreeDifference
  /// What the merge adds to the tip of the base branch.
  let mergedSinceTip: TreeDifference

  var differences: [TreeDifference] {
    [tipSinceBase, mergedSinceHead, headSinceBase, mergedSinceTip]
  }

  var paths: MergePaths {
    MergePaths(
      tipSinceBase: tipSinceBase.paths, mergedSinceHead: mergedSinceHead.paths,
      headSinceBase: headSinceBase.paths, mergedSinceTip: mergedSinceTip.paths)
  }
}

/// Tries what the head would be merged to, without reading any book.
struct TrialReader {
  let store: BookRepository
  let base: BaseRevision
  let head: HeadRevision

  /// What became of the merge; `nil`: there is nothing to merge with.
  func trial() throws -> Trial? {
    guard !base.ancestors.isEmpty, base.tip.id != base.commit.id else { return nil }
    let old = try store.locationIfAny(in: base.commit.tree, named: base.asked)
    let tip = try store.locationIfAny(in: base.tip.tree, named: base.asked)
    // With several common ancestors, one of them says nothing about what the others had.
    let isOnly = base.ancestors.count == 1
    if isOnly, tip == old { return .oneSided }
    guard let tree = head.tree, isOnly || head.isCommit else { return .uncommitted }
    let new = try store.location(in: tree, named: head.asked)
    if isOnly, new == old { return .oneSided }
    let merge = try merge(with: tree, isOnly: isOnly)
    let folders = [old, tip, new].compactMap { $0?.prefix }
    let conflicts = merge.conflicts.filter { path in folders.contains { path.lies(in: $0) } }
    if !conflicts.isEmpty { return .conflicts(conflicts) }
    return .merged(try books(old, tip, new, in: merge))
  }

  private func merge(with tree: ObjectID, isOnly: Bool) throws -> TrialMerge {
    let repository = store.repository
    return isOnly
      ? try repository.trialMerge(trees: base.tip.tree, tree, since: base.commit.tree)
      : try repository.trialMerge(base.tip, head.commit, bases: base.ancestors)
  }

  private func books(
    _ old: BookLocation?, _ tip: BookLocation?, _ new: BookLocation, in merge: TrialMerge
  ) throws -> TrialBooks {
    let merged = try store.locationIfAny(in: merge.tree, named: "the merge")
    return TrialBooks(
      tip: tip, merged: merged, tipSinceBase: try difference(old, tip),
      mergedSinceHead: try difference(new, merged), headSinceBase: try difference(old, new),
      mergedSinceTip: try difference(tip, merged))
  }

  private func difference(
    _ old: BookLocation?, _ new: BookLocation?
  ) throws -> TreeDifference {
    try store.repository.difference(from: old?.tree, to: new?.tree)
  }
}

extension TreeDifference {
  /// The paths of the files.
  var paths: Set<String> { Set(files.map(\.path)) }
}

extension String {
  /// Whether it is the path of a folder, or of something in it; the empty folder is the root.
  fileprivate func lies(in folder: String) -> Bool {
    folder.isEmpty || self == folder || hasPrefix(folder + "/")
  }
}
