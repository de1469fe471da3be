import GitStore
import RuleFiles
import RuleModel

/// Reads the two sides of a comparison, and what the head would be merged with.
struct PairReader {
  let store: BookRepository
  let request: ComparisonRequest
  let days: BookOpener

  /// The two sides.
  func books() throws -> ComparedBooks {
    let head = try headRevision()
    let base = try BaseRevision(of: head.commit, store, request, days)
    let old = try baseLocation(base)
    var books = try books(base, old, head)
    books.otherBases = base.ancestors.filter { $0 != base.commit.id }
    return books
  }

  private func headRevision() throws -> HeadRevision {
    switch request.head {
    case ComparisonRequest.workTree:
      return HeadRevision(asked: request.head, commit: try store.head(), tree: nil, isCommit: false)
    case ComparisonRequest.index:
      let tree = try store.repository.stagedTree(indexFile: request.indexFile)
      return HeadRevision(
        asked: request.head, commit: try store.head(), tree: tree, isCommit: false)
    default:
      let commit = try days.revision(request.head, in: store)
      return HeadRevision(asked: request.head, commit: commit, tree: commit.tree, isCommit: true)
    }
  }

  /// A commit from which the head descends and that has no rulebook is one before there was any;
  /// any other may be a mistake.
  private func baseLocation(_ base: BaseRevision) throws -> BookLocation? {
    guard base.isAncestor else {
      return try store.location(in: base.commit.tree, named: base.asked)
    }
    return try store.locationIfAny(in: base.commit.tree, named: base.asked)
  }

  private func books(
    _ base: BaseRevision, _ old: BookLocation?, _ head: HeadRevision
  ) throws -> ComparedBooks {
    let trial = try TrialReader(store: store, base: base, head: head).trial()
    guard let tree = head.tree else {
      let reader = SideReader(store: store, part: nil)
      return ComparedBooks(
        base: try reader.side(old, of: base.commit, asked: base.asked),
        head: try store.folderSide(asked: head.asked), changed: nil, fileCount: nil,
        untouched: nil, merge: try reader.merge(trial, with: base))
    }
    let new = try store.location(in: tree, named: head.asked)
    let indexed = IndexedBook(of: new, in: store, days.index)
    store.memory?.indexed = indexed
    return try RecordedPair(
      base: base, old: old, head: head, new: new, trial: trial,
      difference: try store.repository.difference(from: old?.tree, to: new.tree),
      indexed: indexed
    ).books(store, request.extent)
  }
}

/// Two recorded books that are to be compared, and what they would be merged to.
private struct RecordedPair {
  let base: BaseRevision
  let old: BookLocation?
  let head: HeadRevision
  let new: BookLocation
  let trial: Trial?
  let difference: TreeDifference
  /// The head as the index has it; `nil`: there is none.
  let indexed: IndexedBook?

  /// The books, as far as they are to be read.
  func books(
    _ store: BookRepository, _ extent: ComparisonRequest.Extent
  ) throws -> ComparedBooks {
    let part = extent == .touched ? try part(store) : nil
    let reader = SideReader(store: store, part: part)
    let after = try reader.side(new, of: head.isCommit ? head.commit : nil, asked: head.asked)
    let before =
      old?.tree == new.tree
      ? after.asked(as: base.asked, base.commit, in: old?.prefix ?? "")
      : try reader.side(old, of: base.commit, asked: base.asked)
    let inventory = try Inventory(of: new, in: store, indexed)
    return ComparedBooks(
      base: before, head: after, changed: difference.paths, fileCount: inventory.fileCount,
      untouched: try part.map(inventory.untouched), merge: try reader.merge(trial, with: base))
  }

  private func part(_ store: BookRepository) throws -> TouchedPart? {
    let differences = [difference] + (trial?.differences ?? [])
    store.memory?.changed = Set(differences.flatMap(\.paths))
    var others: [BookLocation?] = [old]
    if case .merged(let books) = trial { others += [books.tip, books.merged] }
    return try PartFinder(
      store: store, locations: [new] + others.compactMap(\.self), indexed: indexed
    ).part(touchedBy: differences)
  }
}

/// Reads the books of a comparison, all to the same extent.
private struct SideReader {
  let store: BookRepository
  let part: TouchedPart?

  func side(
    _ location: BookLocation?, of commit: Commit?, asked: String
  ) throws -> ComparedBooks.Side {
    try location.map { try store.side($0, part, of: commit, asked: asked) }
      ?? .absent(asked: asked, commit)
  }

  func merge(_ trial: Trial?, with base: BaseRevision) throws -> ComparedMerge? {
    try trial.map {
      ComparedMerge(asked: base.asked, tip: base.tip, outcome: try outcome(of: $0, with: base))
    }
  }

  private func outcome(
    of trial: Trial, with base: BaseRevision
  ) throws -> ComparedMerge.Outcome {
    switch trial {
    case .oneSided: .oneSided
    case .uncommitted: .uncommitted
    case .conflicts(let files): .conflicts(files)
    case .merged(let books):
      .merged(
        tip: try side(books.tip, of: base.tip, asked: base.asked),
        try side(books.merged, of: nil, asked: "the merge"), books.paths)
    }
  }
}
