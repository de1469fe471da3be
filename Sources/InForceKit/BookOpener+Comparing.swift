import GitStore

extension BookOpener {
  /// The two revisions of the book at a place.
  package func compared(
    _ place: BookPlace, _ request: ComparisonRequest
  ) throws(ComparisonError) -> ComparedBooks {
    do {
      guard let store = try BookRepository(holding: place) else {
        throw OpeningError.notInGit(folder: place.folder)
      }
      return try PairReader(store: store.remembering(), request: request, days: self).books()
    } catch let error as ComparisonError {
      throw error
    } catch let error as OpeningError {
      throw .opening(error)
    } catch let error as GitError {
      throw .opening(.git(error))
    } catch {
      throw .opening(.unreadable(path: place.folder, reason: "\(error)"))
    }
  }
}

/// Reads the two sides of a comparison, and what the head would be merged with.
private struct PairReader {
  let store: BookRepository
  let request: ComparisonRequest
  let days: BookOpener

  func books() throws -> ComparedBooks {
    let head = try headRevision()
    let base = try BaseRevision(of: head.commit, store, request, days)
    var books = try books(base, head)
    books.merge = try TrialReader(store: store, base: base, head: head, books: books).merge()
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

  private func books(_ base: BaseRevision, _ head: HeadRevision) throws -> ComparedBooks {
    let old = try baseLocation(base)
    guard let tree = head.tree else {
      return ComparedBooks(
        base: try baseSide(base, old), head: try store.folderSide(asked: head.asked),
        changed: nil, fileCount: nil)
    }
    let new = try store.location(in: tree, named: head.asked)
    let side = try store.side(new, of: head.isCommit ? head.commit : nil, asked: head.asked)
    let before =
      old?.tree == new.tree
      ? side.asked(as: base.asked, base.commit, in: old?.prefix ?? "") : try baseSide(base, old)
    let changes = try store.repository.changedPaths(from: old?.tree, to: new.tree)
    return ComparedBooks(
      base: before, head: side, changed: Set(changes.map(\.path)),
      fileCount: try store.repository.walk(tree: new.tree).files.count)
  }

  /// A commit from which the head descends and that has no rulebook is one before there was any;
  /// any other may be a mistake.
  private func baseLocation(_ base: BaseRevision) throws -> BookLocation? {
    guard base.isAncestor else {
      return try store.location(in: base.commit.tree, named: base.asked)
    }
    return try store.locationIfAny(in: base.commit.tree, named: base.asked)
  }

  private func baseSide(_ base: BaseRevision, _ location: BookLocation?) throws
    -> ComparedBooks.Side
  {
    try location.map { try store.side($0, of: base.commit, asked: base.asked) }
      ?? .absent(asked: base.asked, base.commit)
  }
}

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

extension ComparedBooks.Side {
  /// The same book under another name, and perhaps in another folder.
  fileprivate func asked(
    as name: String, _ commit: Commit, in prefix: String
  ) -> ComparedBooks.Side {
    ComparedBooks.Side(
      asked: name, commit: commit, prefix: prefix, opened: opened, findings: findings)
  }

  /// A revision that has no rulebook.
  static func absent(asked: String, _ commit: Commit?) -> ComparedBooks.Side {
    ComparedBooks.Side(
      asked: asked, commit: commit, prefix: "", opened: nil, findings: [], isAbsent: true)
  }
}
