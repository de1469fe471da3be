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
