import GitStore
import RuleFiles
import RuleModel

/// The repository that holds a book, and where in it the book lies.
struct BookRepository {
  let repository: Repository
  let place: BookPlace
  /// The path of the book's folder from the repository's root; empty: the root.
  let prefix: String
  /// What other revisions that are read together with this one said; `nil`: there are none.
  private(set) var memory: RevisionMemory?

  /// `nil`: the place is not in a git repository.
  init?(holding place: BookPlace) throws(OpeningError) {
    do {
      guard let repository = try Repository.discover(from: place.folder) else { return nil }
      self.repository = repository
    } catch {
      throw .git(error)
    }
    self.place = place
    prefix = BookRepository.prefix(of: place.folder, in: repository)
  }

  private static func prefix(of folder: String, in repository: Repository) -> String {
    guard let root = repository.workTreePath.flatMap(absolute) else { return "" }
    guard folder != root, folder.hasPrefix(root == "/" ? root : root + "/") else { return "" }
    return String(folder.dropFirst(root.count)).trimmingSlashes
  }

  func head() throws(OpeningError) -> Commit {
    do { return try repository.headCommit() } catch { throw .git(error) }
  }

  func sources(at commit: Commit, scope: BookScope) throws(OpeningError) -> BookSources {
    do {
      let book = try folder(in: commit)
      var reader = TreeReader(repository, scope)
      try reader.read(book.tree)
      return BookSources(
        files: reader.files, unreadable: reader.findings, commit: commit, folder: place.folder,
        prefix: book.prefix, isInRepository: true)
    } catch let error as GitError {
      throw .git(error)
    } catch let error as OpeningError {
      throw error
    } catch {
      throw .unreadable(path: place.folder, reason: "\(error)")
    }
  }

  /// The book in a recorded folder, of a commit where there is one.
  func open(
    tree: ObjectID, of commit: Commit?, prefix: String, scope: BookScope = .everything
  ) throws -> OpenedBook {
    var reader = TreeReader(repository, scope, memory)
    try reader.read(tree)
    return try OpenedBook(
      BookSources(
        files: reader.files, unreadable: reader.findings, commit: commit, folder: place.folder,
        prefix: prefix, isInRepository: true), remembering: memory?.files)
  }

  /// The same, for several revisions: what they share is read once.
  func remembering() -> BookRepository {
    var shared = self
    shared.memory = RevisionMemory()
    return shared
  }

  /// The recorded folder of the book in a commit.
  func folder(in commit: Commit) throws -> BookLocation {
    let prefix = try bookPrefix(in: commit.tree)
    guard let tree = try repository.tree(at: prefix, in: commit) else {
      throw OpeningError.noBookAtRevision(folder: prefix, revision: commit.id.short)
    }
    return BookLocation(prefix: prefix, tree: tree)
  }

  /// Where the book lies in a whole tree: a bare repository has its book at the root or in `Rulebook`.
  func bookPrefix(in tree: ObjectID) throws -> String {
    guard repository.workTreePath == nil else { return prefix }
    let atRoot = try repository.entry(at: "rulebook.yaml", in: tree)
    return atRoot == nil ? BookRepository.barePrefixes[1] : BookRepository.barePrefixes[0]
  }

  /// Where the book can lie in a bare repository.
  static let barePrefixes = ["", "Rulebook"]
}

extension String {
  fileprivate var trimmingSlashes: String {
    split(separator: "/").joined(separator: "/")
  }
}
