package import GitStore
package import RuleFiles
package import RuleModel

/// A rulebook that was opened, with what one needs to say where it came from.
package struct OpenedBook: Sendable {
  /// The book.
  package let book: Rulebook
  /// Everything that was found while reading it.
  package let findings: [Finding]
  /// The commit it was read from; `nil`: from a folder as it is.
  package let commit: Commit?
  /// Whether the folder has changes that the commit does not, and that are not used; `nil`: git
  /// cannot say.
  package internal(set) var hasUnusedChanges: Bool? = false
  /// What was found in the folder where it has no such changes; `nil`: nobody looked.
  package internal(set) var witness: FolderWitness?
  /// Where the book lies.
  package let folder: String
  /// The path of the book's folder in the repository; empty: its root, or outside git.
  package let prefix: String
  /// The bytes of the files, for diagnostics.
  package let files: [BookFile]
}

/// Which state of a book to read.
package enum BookRevision: Hashable, Sendable {
  /// The last commit, or the folder as it is outside git.
  case head
  /// The folder as it is.
  case workTree
  /// A revision, or a day: a revision of that name wins.
  case named(String)
  /// The state recorded at the end of a day (days since 1970-01-01).
  case recorded(by: Int32)
}

/// Opens rulebooks, from git or from folders.
package struct BookOpener {
  /// The clock of a zone: it turns seconds since 1970-01-01T00:00:00Z into a day. `nil`: nobody
  /// knows the zone, and no other is taken instead.
  private let clock: (_ zone: String) -> ((Int64) -> Int32)?
  /// The number of an ISO day; `nil`: the text is no day.
  private let dayNumber: (String) -> Int32?
  let index: IndexPolicy

  /// An opener that reads clocks by these functions.
  package init(
    clock: @escaping (_ zone: String) -> ((Int64) -> Int32)?,
    dayNumber: @escaping (String) -> Int32?, index: IndexPolicy = .off
  ) {
    self.clock = clock
    self.dayNumber = dayNumber
    self.index = index
  }

  /// The book at a place, at a revision; golden answers only where everything is wanted.
  package func open(
    _ place: BookPlace, at revision: BookRevision, scope: BookScope = .law
  ) throws(OpeningError) -> OpenedBook {
    if revision == .head, let opened = atOnce(place, scope) { return opened }
    guard revision != .workTree, let store = try BookRepository(holding: place) else {
      return try OpenedBook(try sources(place, at: revision, scope: scope))
    }
    let commit = try commit(revision, in: store)
    let isHead = revision == .head
    var opened = try store.opened(at: commit, isHead: isHead, scope: scope, index)
    if isHead { opened.lookAtFolder(scope) }
    return opened
  }

  /// The files of the book at a place, at a revision, whatever they say.
  package func sources(
    _ place: BookPlace, at revision: BookRevision, scope: BookScope
  ) throws(OpeningError) -> BookSources {
    guard revision != .workTree else { return try openFolder(place, scope) }
    guard let store = try BookRepository(holding: place) else {
      guard revision == .head else { throw .notInGit(folder: place.folder) }
      return try openFolder(place, scope)
    }
    return try store.sources(at: try commit(revision, in: store), scope: scope)
  }

  /// The commit of a revision of the book at a place, which is not read; `nil`: outside git.
  package func commit(
    of place: BookPlace, at revision: BookRevision
  ) throws(OpeningError) -> Commit? {
    guard revision != .workTree, let store = try BookRepository(holding: place) else { return nil }
    return try commit(revision, in: store)
  }

  private func commit(
    _ revision: BookRevision, in store: borrowing BookRepository
  ) throws(OpeningError) -> Commit {
    switch revision {
    case .head, .workTree: try store.head()
    case .recorded(let day): try recorded(store, by: day)
    case .named(let name): try self.revision(name, in: store)
    }
  }

  /// The commit of a revision, or of a day: a revision of that name wins.
  func revision(
    _ name: String, in store: borrowing BookRepository
  ) throws(OpeningError) -> Commit {
    do {
      return try store.repository.resolve(revision: name)
    } catch {
      guard let day = dayNumber(name), error.mayBeADay else { throw .git(error) }
      return try recorded(store, by: day)
    }
  }

  /// The last commit of the first-parent chain that was recorded by a day, in the zone of the book
  /// at HEAD.
  private func recorded(
    _ store: borrowing BookRepository, by day: Int32
  ) throws(OpeningError) -> Commit {
    let head = try store.head()
    let zone = try OpenedBook(store.sources(at: head, scope: .title)).book.zone
    guard let dayOf = clock(zone) else { throw .unknownZone(zone) }
    do {
      return try store.repository.commit(recordedBy: day, from: head.id, dayOf: dayOf)
    } catch {
      throw .git(error)
    }
  }

  private func openFolder(
    _ place: BookPlace, _ scope: BookScope
  ) throws(OpeningError) -> BookSources {
    let reader = try FolderReader(place.folder, scope)
    let prefix = scope == .everything ? repositoryPrefix(of: place) : nil
    return BookSources(
      files: reader.files, unreadable: reader.findings, commit: nil, folder: place.folder,
      prefix: prefix ?? "", isInRepository: prefix != nil)
  }

  /// Where the folder lies in its repository; `nil`: in none, or in one that cannot be read.
  private func repositoryPrefix(of place: BookPlace) -> String? {
    guard let store = try? BookRepository(holding: place) else { return nil }
    return store.prefix
  }
}

extension GitError {
  /// Whether a name that failed like this can still be meant as a day.
  fileprivate var mayBeADay: Bool {
    switch self {
    case .noSuchRevision, .shallow: true
    default: false
    }
  }
}
