import BookIndex
import GitStore
import RuleFiles
import RuleModel

/// What was read of a book, and what came of it.
struct BookContent {
  let book: Rulebook?
  let files: [BookFile]
  let findings: [Finding]
}

extension IndexedBook {
  /// As much of the book as a question depends on.
  func content(_ scope: BookScope) throws(IndexDoubt) -> BookContent {
    if case .rules(let names, let facts) = scope,
      let part = try part(about: names, facts: facts)
    {
      return BookContent(book: part.book, files: part.files, findings: part.findings)
    }
    let found = try files(scope)
    let reading = RulebookReader.readByTwo(OrderedFiles(found.files), unreadable: found.findings)
    return BookContent(book: reading.book, files: found.files, findings: reading.findings)
  }
}

extension OpenedBook {
  /// The book that was read.
  init(
    _ content: BookContent, _ commit: Commit, folder: String, prefix: String
  ) throws(OpeningError) {
    guard let book = content.book else { throw .broken(content.findings) }
    self.book = book
    findings = content.findings
    self.commit = commit
    self.folder = folder
    self.prefix = prefix
    files = content.files
  }
}

extension BookOpener {
  /// The book of HEAD where the index is that of HEAD; `nil`: libgit2 must be asked.
  func atOnce(_ place: BookPlace, _ scope: BookScope) -> OpenedBook? {
    guard let head = directIndex(place), let content = try? head.indexed.content(scope),
      var opened = try? OpenedBook(
        content, head.commit, folder: place.folder, prefix: head.prefix)
    else { return nil }
    opened.lookAtFolder(scope, isBare: head.isBare)
    return opened
  }
}

extension BookRepository {
  /// The book at a commit, by way of the index where there is one or can be one.
  func opened(
    at commit: Commit, isHead: Bool, scope: BookScope, _ policy: IndexPolicy
  ) throws(OpeningError) -> OpenedBook {
    let book: BookLocation
    do {
      book = try folder(in: commit)
    } catch let error as OpeningError {
      throw error
    } catch let error as GitError {
      throw .git(error)
    } catch {
      throw .unreadable(path: place.folder, reason: "\(error)")
    }
    if let content = content(of: book, commit, isHead: isHead, scope, policy) {
      return try OpenedBook(content, commit, folder: place.folder, prefix: book.prefix)
    }
    return try OpenedBook(try sources(at: commit, scope: scope))
  }

  /// What the index says; an index that turns out to be damaged is made anew, once.
  private func content(
    of book: BookLocation, _ commit: Commit, isHead: Bool, _ scope: BookScope,
    _ policy: IndexPolicy
  ) -> BookContent? {
    guard policy.isOn else { return nil }
    let keeper = IndexKeeper(self, prefix: book.prefix, policy)
    let indexed =
      isHead
      ? keeper.head(commit, tree: book.tree, prefix: book.prefix) : keeper.other(tree: book.tree)
    guard let indexed else { return nil }
    if let content = try? indexed.content(scope) { return content }
    guard isHead else { return nil }
    let anew = keeper.anew(commit, tree: book.tree, prefix: book.prefix)
    return try? anew?.content(scope)
  }
}
