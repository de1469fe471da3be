package import GitStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension IndexPlace {
  /// Makes a base file the index of a commit; whoever asks from now on finds it.
  package func adopt(
    _ base: IndexBase, _ commit: Commit, tree: ObjectID, prefix: String, setting: GitSetting?
  ) throws(IndexDoubt) {
    let head = IndexHead(
      commit: commit, tree: tree, prefix: prefix, setting: setting, base: base.id,
      baseCount: base.count)
    try write([:], head, in: base.folder)
  }

  /// Replaces the small file of an index: the values that changed since, and the new commit.
  ///
  /// An empty value removes the key. The base file stays as it is.
  package func refresh(
    _ index: BookIndex, with changes: [IndexKey: [UInt8]], _ commit: Commit, tree: ObjectID,
    prefix: String, setting: GitSetting?
  ) throws(IndexDoubt) {
    var all = try index.changes()
    all[IndexKey.head.number] = nil
    for (key, value) in changes { all[key.number] = value }
    let head = IndexHead(
      commit: commit, tree: tree, prefix: prefix, setting: setting, base: index.head.base,
      baseCount: index.head.baseCount)
    try write(all, head, in: index.folder)
  }

  /// Removes the index, and what nobody can use any more.
  package func remove() {
    for folder in folders {
      unlink(folder + "/" + name)
      IndexFolder.sweep(folder, olderThan: 0)
    }
  }

  private func write(
    _ values: [UInt64: [UInt8]], _ head: IndexHead, in folder: String
  ) throws(IndexDoubt) {
    let temporary = folder + "/" + IndexName.temporary(for: name)
    var writer = try KeyedWriter(temporary, id: UInt64.random(in: .min ... .max))
    try writer.add(IndexKey.head.number, head.bytes)
    for (key, value) in values { try writer.add(key, value) }
    try writer.finish()
    guard rename(temporary, folder + "/" + name) == 0 else {
      let doubt = PlainFile.doubt(errno)
      unlink(temporary)
      throw doubt
    }
  }
}
