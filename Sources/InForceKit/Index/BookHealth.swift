import BookIndex
package import GitStore
import RuleFiles

/// How a book can be read: its repository, its index, the libraries.
package struct BookHealth: Sendable {
  /// The repository around a book.
  package struct Store: Sendable, Hashable {
    /// Its work tree, or itself where it has none.
    package let path: String
    /// What HEAD says, in words.
    package let head: String
    /// The commit of HEAD; `nil`: there is none yet.
    package let commit: ObjectID?
    /// Whether history is cut off.
    package let isShallow: Bool
    /// Whether objects were left out when it was cloned.
    package let isPartial: Bool
  }

  /// The index of a book.
  package struct Kept: Sendable {
    /// Where its small file lies.
    package let path: String
    /// How many bytes its files take.
    package let size: Int
    /// The commit that it is of.
    package let commit: ObjectID
    /// How many values it has, and how many of them changed since it was made.
    package let values: Int
    package let changed: Int
    /// How many answers that were given are kept beside it, and how many bytes they take.
    package let answers: (count: Int, size: Int)
    /// Whether the next question is answered without libgit2.
    package let isDirect: Bool
  }

  /// Where the book lies.
  package let folder: String
  /// The repository; `nil`: the folder lies in none.
  package let store: Store?
  /// The index, or why there is none.
  package let index: Result<Kept, Reason>
  /// The folders in which it is looked for.
  package let places: [String]

  /// A reason in words.
  package struct Reason: Error, Hashable, Sendable {
    /// The words.
    package let words: String
  }

  /// The versions of the libraries.
  package static var libraries: [(name: String, version: String)] {
    [("libgit2", libgit2Version), ("libyaml", libyamlVersion)]
  }
}

extension BookOpener {
  /// How the book at a place can be read; `rebuilding`: its index is made anew first.
  package func health(
    of place: BookPlace, rebuilding: Bool
  ) throws(OpeningError) -> BookHealth {
    guard let store = try BookRepository(holding: place) else {
      return BookHealth(
        folder: place.folder, store: nil,
        index: .failure(.init(words: "a folder outside git is read each time")), places: [])
    }
    let prefix = try? store.folder(in: store.head()).prefix
    let keeper = IndexKeeper(store, prefix: prefix ?? store.prefix, index)
    if rebuilding {
      keeper.place.remove()
      _ = try open(place, at: .head, scope: .title)
    }
    return BookHealth(
      folder: place.folder, store: BookHealth.Store(store), index: kept(keeper, place),
      places: keeper.place.folders)
  }

  private func kept(
    _ keeper: IndexKeeper, _ place: BookPlace
  ) -> Result<BookHealth.Kept, BookHealth.Reason> {
    guard index.isOn else { return .failure(.init(words: "it is switched off")) }
    do {
      let found = try keeper.place.open()
      return .success(
        BookHealth.Kept(
          path: found.path, size: found.size, commit: found.head.commit.id,
          values: found.baseCount, changed: found.changedCount, answers: found.replies,
          isDirect: atOnce(place, .title) != nil))
    } catch {
      return .failure(.init(words: error.description))
    }
  }
}

extension BookHealth.Store {
  fileprivate init(_ store: BookRepository) {
    let repository = store.repository
    path = repository.workTreePath ?? repository.gitFolder
    head = (try? repository.headDescription) ?? "unreadable"
    commit = try? repository.headCommit().id
    isShallow = repository.isShallow
    isPartial = repository.isPartialClone
  }
}
