import GitStore

extension OpenedBook {
  /// The first-parent line of the book's commit, back to a revision or to its beginning.
  package func history(
    from start: String?, dayOf: (Int64) -> Int32
  ) throws(HistoryError) -> BookHistory {
    do {
      guard let commit, let store = try BookRepository(holding: BookPlace(named: folder)) else {
        throw HistoryError.notInGit(folder: folder)
      }
      let chain = try store.repository.recordedChain(from: commit.id, dayOf: dayOf)
      guard let start else {
        return BookHistory(
          store: store, links: chain.links.reversed(), hasStart: false,
          isCut: chain.isCutByShallowClone)
      }
      return try store.history(chain, of: commit, from: start)
    } catch let error as HistoryError {
      throw error
    } catch let error as GitError {
      throw .opening(.git(error))
    } catch let error as OpeningError {
      throw .opening(error)
    } catch {
      throw .opening(.unreadable(path: folder, reason: "\(error)"))
    }
  }
}

extension BookRepository {
  /// The part of a chain from a revision on, which must lie on it.
  fileprivate func history(
    _ chain: RecordedChain, of tip: Commit, from start: String
  ) throws -> BookHistory {
    let first = try repository.resolve(revision: start).id
    guard let index = chain.links.firstIndex(where: { $0.commit == first }) else {
      // A shallow clone that hides the answer throws here.
      _ = try repository.isAncestor(first, of: tip.id)
      throw HistoryError.offTheLine(start)
    }
    return BookHistory(
      store: self, links: chain.links[index...].reversed(), hasStart: true, isCut: false)
  }
}
