package import GitStore
package import RuleFiles

/// A change of one file of a book, and the commit of the first-parent chain that recorded it.
package struct RecordedChange: Hashable, Sendable {
  /// What became of the file.
  package enum Kind: Hashable, Sendable { case added, removed, modified }

  /// The path from the book's folder.
  package let path: String
  /// What became of it.
  package let kind: Kind
  /// The commit.
  package let commit: Commit
  /// The day on which it counts as recorded (days since 1970-01-01).
  package let day: Int32
}

extension OpenedBook {
  /// For each file of the book, by its path in it, the commit that recorded it as it stands;
  /// nothing for a book that was read from a folder.
  package func recorders(of paths: [String]) throws(OpeningError) -> [String: Recorder] {
    guard let commit, let store = try BookRepository(holding: BookPlace(named: folder)) else {
      return [:]
    }
    do {
      let found = try store.repository.recorders(of: paths.map(inRepository), from: commit.id)
      return Dictionary(
        paths.compactMap { path in found[inRepository(path)].map { (path, $0) } }
      ) { $1 }
    } catch {
      throw .git(error)
    }
  }

  /// What was recorded about the book's files after an earlier commit of its first-parent chain,
  /// oldest first.
  package func changes(
    since earlier: Commit, dayOf: (Int64) -> Int32
  ) throws(OpeningError) -> [RecordedChange] {
    guard let commit, let store = try BookRepository(holding: BookPlace(named: folder)) else {
      return []
    }
    do {
      let chain = try store.repository.recordedChain(from: commit.id, dayOf: dayOf)
      return try changes(chain, since: earlier, in: store.repository)
    } catch {
      throw .git(error)
    }
  }

  private func changes(
    _ chain: RecordedChain, since earlier: Commit, in repository: Repository
  ) throws(GitError) -> [RecordedChange] {
    var changes: [RecordedChange] = []
    var before = earlier
    for link in chain.links.drop(while: { $0.commit != earlier.id }).dropFirst() {
      let commit = try repository.commit(link.commit)
      let old = try repository.tree(at: prefix, in: before)
      let new = try repository.tree(at: prefix, in: commit)
      changes += try repository.changedPaths(from: old, to: new).map {
        RecordedChange(path: $0.path, kind: $0.kind.plain, commit: commit, day: link.day)
      }
      before = commit
    }
    return changes
  }

  /// The path of a file of the book from the repository's root.
  package func inRepository(_ path: String) -> String {
    prefix.isEmpty ? path : prefix + "/" + path
  }

  /// The first lines of a file of the book: its front matter, without the lines that enclose it.
  package func frontMatter(of path: String) -> [(line: Int, text: String)] {
    files.first { $0.path == path }?.frontMatter ?? []
  }
}

extension BookFile {
  /// Its front matter, without the lines that enclose it.
  package var frontMatter: [(line: Int, text: String)] {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let numbered = lines.enumerated().dropFirst().prefix { !$1.hasPrefix("---") }
    return numbered.map { ($0 + 1, String($1)) }
  }
}

extension TreeChange.Kind {
  fileprivate var plain: RecordedChange.Kind {
    switch self {
    case .added: .added
    case .removed: .removed
    case .modified: .modified
    }
  }
}
