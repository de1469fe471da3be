import GitStore

/// The folder of a book that is recorded in git, beside what was recorded of it.
struct RecordedFolder {
  private let folder: String
  private let prefix: String
  private let commit: Commit?

  init(_ folder: String, prefix: String, _ commit: Commit?) {
    self.folder = folder
    self.prefix = prefix
    self.commit = commit
  }

  /// Whether any file of the book differs; `nil`: git cannot say.
  var hasChanges: Bool? { differs(nil) }

  /// Whether git says that a file differs from HEAD: line ends and the like do not count. The paths
  /// are from the repository's root; `nil`: any file of the book. The answer is `nil` where git
  /// cannot say.
  func differs(_ paths: [String]?) -> Bool? {
    guard let place = try? BookPlace(named: folder),
      let store = try? BookRepository(holding: place)
    else { return nil }
    guard !store.repository.isBare else { return false }
    let states = (paths ?? suspects(in: store) ?? [prefix]).lazy.map { path in
      (try? store.repository.workTreeStatus(under: path))?.isClean
    }
    guard let unclean = states.first(where: { $0 != true }) else { return false }
    return unclean.map { !$0 }
  }

  /// The files and folders of the book, from the repository's root, that git must be asked about;
  /// `nil`: all of them.
  private func suspects(in store: BookRepository) -> [String]? {
    guard let commit, let files = store.repository.trackedFiles(under: prefix, of: commit) else {
      return nil
    }
    let (first, second) = Pair.run(
      { files.suspects(part: 0, of: 2) }, { files.suspects(part: 1, of: 2) })
    guard let first, let second else { return nil }
    return first + second
  }
}
