internal import Clibgit2

extension Repository {
  /// Lets new objects live in memory alone, for as long as the repository is open.
  ///
  /// A merge makes files and folders that nobody recorded; none of them reaches the disk.
  func keepNewObjectsInMemory() throws(GitError) {
    guard !keepsNewObjectsInMemory else { return }
    var store: UnsafeMutablePointer<git_odb_backend>?
    try check(git_mempack_new(&store))
    // Objects are written to the store of the highest priority; those on disk have 1 and 2.
    try check(git_odb_add_backend(objects, store, 1000))
    keepsNewObjectsInMemory = true
  }

  /// The folder that an index describes, as a tree in memory.
  func memoryTree(of index: borrowing Handle) throws(GitError) -> ObjectID {
    var oid = git_oid()
    try check(git_index_write_tree_to(&oid, index.pointer, pointer))
    return ObjectID(oid)
  }

  /// The paths of an index that have conflicts, sorted.
  func conflicts(in index: borrowing Handle) throws(GitError) -> [String] {
    guard git_index_has_conflicts(index.pointer) != 0 else { return [] }
    let conflicts = try Handle(freedBy: git_index_conflict_iterator_free) {
      git_index_conflict_iterator_new($0, index.pointer)
    }
    var paths: Set<String> = []
    while true {
      var sides: [UnsafePointer<git_index_entry>?] = [nil, nil, nil]
      let code = sides.withUnsafeMutableBufferPointer { side in
        guard let start = side.baseAddress else { return GIT_ITEROVER.rawValue }
        return git_index_conflict_next(start, start + 1, start + 2, conflicts.pointer)
      }
      if code == GIT_ITEROVER.rawValue { return paths.sorted() }
      try check(code)
      paths.formUnion(sides.compactMap { $0?.pointee.path.map { String(cString: $0) } })
    }
  }
}
