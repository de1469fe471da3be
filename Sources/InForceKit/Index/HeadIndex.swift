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
}

extension BookOpener {
  /// The index where it is that of HEAD and the repository's small files say so; libgit2 is not
  /// asked. `nil`: it must be.
  func directIndex(_ place: BookPlace) -> HeadIndex? {
    guard index.isOn, let trace = GitTrace(around: place.folder),
      let prefix = trace.prefix(of: place.folder)
    else { return nil }
    let lying = IndexPlace(
      prefix: prefix, gitFolder: trace.setting.gitFolder, common: trace.commonFolder,
      cache: index.cacheFolder)
    guard let kept = try? lying.open(), kept.head.commit.id == trace.head,
      kept.head.setting == trace.setting, kept.head.prefix == prefix
    else { return nil }
    return HeadIndex(
      indexed: IndexedBook(kept), commit: kept.head.commit, tree: kept.head.tree, prefix: prefix,
      place: place)
  }
}
