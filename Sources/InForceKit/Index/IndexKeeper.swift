import BookIndex
import GitStore

/// Finds the index of a book, brings it up to date, or makes it. Whatever goes wrong with it is no
/// reason not to answer: then there is none.
struct IndexKeeper {
  let repository: Repository
  let place: IndexPlace
  let policy: IndexPolicy
  /// What lets the next question do without libgit2; `nil`: nothing does.
  private let setting: GitSetting?

  init(_ store: BookRepository, prefix: String, _ policy: IndexPolicy) {
    repository = store.repository
    self.policy = policy
    place = IndexPlace(
      prefix: prefix, gitFolder: absolute(repository.gitFolder) ?? repository.gitFolder,
      common: absolute(repository.commonPath) ?? repository.commonPath,
      cache: policy.cacheFolder)
    setting = IndexKeeper.setting(of: store, prefix: prefix, policy.user)
  }

  private static func setting(
    of store: BookRepository, prefix: String, _ user: GitUser
  ) -> GitSetting? {
    guard let trace = GitTrace(around: store.place.folder),
      trace.seemsBare == store.repository.isBare,
      trace.seemsBare || trace.prefix(of: store.place.folder) == prefix
    else { return nil }
    return store.repository.includedConfiguration(of: user).map {
      trace.setting(including: $0, of: user)
    }
  }

  /// The book of HEAD; `nil`: there is no index and none can be made.
  func head(_ commit: Commit, tree: ObjectID, prefix: String) -> IndexedBook? {
    guard let index = try? place.open() else { return make(commit, tree, prefix) }
    if index.head.tree == tree {
      if index.head.commit != commit || index.head.setting != setting {
        try? place.refresh(index, with: [:], commit, tree: tree, prefix: prefix, setting: setting)
      }
      return IndexedBook(index)
    }
    guard let edits = try? IndexEdits(index, to: tree, in: repository).values,
      (index.changedCount + edits.count) * 4 <= max(index.baseCount, 4096)
    else { return make(commit, tree, prefix) }
    try? place.refresh(index, with: edits, commit, tree: tree, prefix: prefix, setting: setting)
    return IndexedBook(index, edits: edits)
  }

  /// The book of another commit, as far as it is like that of HEAD.
  func other(tree: ObjectID) -> IndexedBook? {
    guard let index = try? place.open() else { return nil }
    if index.head.tree == tree { return IndexedBook(index) }
    return (try? IndexEdits(index, to: tree, in: repository).values)
      .map { IndexedBook(index, edits: $0) }
  }

  /// The same after what is there was found to be damaged.
  func anew(_ commit: Commit, tree: ObjectID, prefix: String) -> IndexedBook? {
    make(commit, tree, prefix)
  }

  private func make(_ commit: Commit, _ tree: ObjectID, _ prefix: String) -> IndexedBook? {
    do {
      let base = try IndexMaking.base(of: tree, in: repository, at: place, policy)
      try place.adopt(base, commit, tree: tree, prefix: prefix, setting: setting)
      return IndexedBook(try place.open())
    } catch {
      return nil
    }
  }
}

extension IndexedBook {
  /// A recorded book, as far as the index has it; `nil`: there is none.
  init?(of location: BookLocation, in store: BookRepository, _ policy: IndexPolicy) {
    guard policy.isOn,
      let indexed = IndexKeeper(store, prefix: location.prefix, policy).other(tree: location.tree)
    else { return nil }
    self = indexed
  }
}
