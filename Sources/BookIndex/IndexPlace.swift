/// Where the index of a book lies, or may lie.
package struct IndexPlace: Hashable, Sendable {
  /// The folders in which it may lie: git's own, and the user's cache where git's cannot be written.
  package let folders: [String]
  let name: String

  /// The place for a book.
  ///
  /// `common` is the folder that all work trees of the repository share, `gitFolder` that of this
  /// one, and `cache` the user's own folder for what can be made again.
  package init(prefix: String, gitFolder: String, common: String, cache: String?) {
    let workTree = gitFolder == common ? "" : gitFolder
    name = IndexName.head(prefix: prefix, workTree: workTree)
    let cached = cache.map { "\($0)/inforce/" + IndexName.head(prefix: common, workTree: "") }
    folders = [common + "/inforce"] + [cached].compactMap(\.self)
  }

  /// The index that lies there.
  ///
  /// - Throws: the doubt about the first that is there, or that there is none.
  package func open() throws(IndexDoubt) -> BookIndex {
    var first = IndexDoubt.absent
    for folder in folders {
      do {
        return try BookIndex(folder: folder, name: name)
      } catch {
        if first == .absent { first = error }
      }
    }
    throw first
  }
}
