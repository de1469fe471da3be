import BookIndex
import GitStore

/// An index that is that of HEAD, and what it is of.
struct HeadIndex {
  let indexed: IndexedBook
  let commit: Commit
  /// The recorded folder of the book.
  let tree: ObjectID
  /// The path of the book's folder from the repository's root.
  let prefix: String
  let place: BookPlace
  /// Whether the repository has no work tree, so that nothing in it can be changed by hand.
  let isBare: Bool
}

extension BookOpener {
  /// The index where it is that of HEAD and the repository's small files say so; libgit2 is not
  /// asked. `nil`: it must be.
  func directIndex(_ place: BookPlace) -> HeadIndex? {
    guard index.isOn, let trace = GitTrace(around: place.folder) else { return nil }
    guard !trace.seemsBare else {
      return BookRepository.barePrefixes.lazy.compactMap { directIndex(place, trace, $0) }.first
    }
    return trace.prefix(of: place.folder).flatMap { directIndex(place, trace, $0) }
  }

  private func directIndex(_ place: BookPlace, _ trace: GitTrace, _ prefix: String) -> HeadIndex? {
    let lying = IndexPlace(
      prefix: prefix, gitFolder: trace.gitFolder, common: trace.commonFolder,
      cache: index.cacheFolder)
    guard let kept = try? lying.open(), kept.head.commit.id == trace.head,
      let setting = kept.head.setting,
      setting == trace.setting(including: setting.included, of: index.user),
      kept.head.prefix == prefix
    else { return nil }
    return HeadIndex(
      indexed: IndexedBook(kept), commit: kept.head.commit, tree: kept.head.tree, prefix: prefix,
      place: place, isBare: trace.seemsBare)
  }
}
