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
      return try PairReader(store: store, request: request).books()
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

/// Reads the two sides of a comparison.
private struct PairReader {
  let store: BookRepository
  let request: ComparisonRequest

  private var isWorkTree: Bool { request.head == ComparisonRequest.workTree }

  func books() throws -> ComparedBooks {
    let tip = isWorkTree ? try store.head() : try store.repository.resolve(revision: request.head)
    let (asked, base) = try base(for: tip)
    let old = try store.location(in: base, named: asked)
    if isWorkTree { return try againstFolder(base: base, asked: asked, old) }
    let new = try store.location(in: tip, named: request.head)
    let isSame = old.tree == new.tree
    let head = try store.side(new, of: tip, asked: request.head)
    let before =
      isSame
      ? head.asked(as: asked, base, in: old.prefix) : try store.side(old, of: base, asked: asked)
    let changes = try store.repository.changedPaths(from: old.tree, to: new.tree)
    return ComparedBooks(
      base: before, head: head, changed: Set(changes.map(\.path)),
      fileCount: try store.repository.walk(tree: new.tree).files.count)
  }

  private func againstFolder(
    base: Commit, asked: String, _ old: BookLocation
  ) throws -> ComparedBooks {
    let before = try store.side(old, of: base, asked: asked)
    let head = try store.folderSide(asked: request.head)
    return ComparedBooks(base: before, head: head, changed: nil, fileCount: nil)
  }

  /// The commit of the base, with the revision that leads to it.
  private func base(for head: Commit) throws -> (asked: String, commit: Commit) {
    guard let name = try request.base ?? store.repository.upstreamName() else {
      throw ComparisonError.noUpstream
    }
    let tip = try store.repository.resolve(revision: name)
    try refuseSwapped(tip, name, head)
    guard request.mode == .mergeBase, tip.id != head.id else { return (name, tip) }
    guard let ancestor = try store.repository.mergeBase(tip.id, head.id) else {
      throw ComparisonError.noMergeBase(base: name, head: request.head)
    }
    return (name, try store.repository.commit(ancestor))
  }

  private func refuseSwapped(_ tip: Commit, _ name: String, _ head: Commit) throws {
    guard request.base != nil, !isWorkTree, tip.id != head.id else { return }
    guard try store.repository.isAncestor(head.id, of: tip.id) else { return }
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
}
