package import GitStore
import RuleFiles
package import RuleModel

/// Why the history of a book cannot be walked.
package enum HistoryError: Error, Hashable, Sendable {
  /// The book, or one of its revisions, cannot be opened.
  case opening(OpeningError)
  /// The book lies outside git.
  case notInGit(folder: String)
  /// The revision is not on the first-parent line.
  case offTheLine(String)
}

/// The commits of a book's first-parent line, newest first.
package struct BookHistory {
  /// A rule in a recorded state of its book.
  package enum State: Sendable {
    /// The book, with the name that the rule has in it.
    case book(Rulebook, RuleID)
    /// There is no book, or no such rule in it; the word says which.
    case missing(String)
    /// It is there, and cannot be read.
    case unreadable([Finding])
  }

  /// What a rule's answers follow from, by the ids of its files: equal ones answer the same.
  package struct Content: Hashable, Sendable {
    let parts: [ObjectID?]
    let prefix: String?
  }

  /// The commits with the days on which they count as recorded, newest first.
  package let links: [RecordedChain.Link]
  /// Whether the last of them is where the walk was asked to begin.
  package let hasStart: Bool
  /// Whether older commits exist that this clone does not hold.
  package let isCut: Bool
  private let store: BookRepository

  init(
    store: BookRepository, links: [RecordedChain.Link], hasStart: Bool, isCut: Bool
  ) {
    self.store = store
    self.links = links
    self.hasStart = hasStart
    self.isCut = isCut
  }

  /// What the clone would have to fetch to go on.
  package var refusal: GitError {
    store.repository.cutOff("what was recorded before \(links.last?.commit.short ?? "HEAD")")
  }

  /// A commit of the line.
  package func commit(_ id: ObjectID) throws(HistoryError) -> Commit {
    try attempt { try store.repository.commit(id) }
  }

  /// What a rule's answers follow from in a commit.
  package func content(of names: [String], in commit: Commit) throws(HistoryError) -> Content {
    try attempt {
      guard let place = try location(in: commit) else { return Content(parts: [], prefix: nil) }
      let paths = ["rulebook.yaml", "groups", "instruments"] + names.map { "rules/\($0)" }
      let parts = try paths.map { try store.repository.entry(at: $0, in: place.tree)?.id }
      return Content(parts: parts, prefix: place.prefix)
    }
  }

  /// The rule of one of these names in a commit.
  package func state(of names: [String], in commit: Commit) throws(HistoryError) -> State {
    try attempt {
      guard let place = try location(in: commit) else { return .missing("no_rulebook") }
      let name = try names.first {
        try store.repository.entry(at: "rules/\($0)", in: place.tree)?.kind == .folder
      }
      guard let name else { return .missing("no_such_rule") }
      return try store.state(of: RuleID(name), at: place, of: commit)
    }
  }

  /// The files of a rule, and those that its answers follow from, that differ between two commits.
  package func files(
    of names: [String], from old: Commit?, to new: Commit
  ) throws(HistoryError) -> [String] {
    try attempt {
      let now = try location(in: new)
      let was = try old.flatMap { try location(in: $0) }
      let own = names.map { "rules/\($0)/" }
      let changed = try store.repository.changedPaths(from: was?.tree, to: now?.tree).map(\.path)
      let mine = changed.filter { path in own.contains(where: path.hasPrefix) }
      let others = changed.filter { path in
        path == "rulebook.yaml" || path.hasPrefix("groups/") || path.hasPrefix("instruments/")
      }
      return (mine + others)
        .map {
          [now?.prefix ?? was?.prefix ?? "", $0].filter { !$0.isEmpty }.joined(separator: "/")
        }
    }
  }
}

extension BookHistory {
  /// Where the book lies in a commit; `nil`: it has none. Where nobody can tell, the walk stops.
  private func location(in commit: Commit) throws -> BookLocation? {
    try store.locationIfAny(in: commit.tree, named: commit.id.short)
  }

  private func attempt<Value>(_ read: () throws -> Value) throws(HistoryError) -> Value {
    do {
      return try read()
    } catch let error as GitError {
      throw .opening(.git(error))
    } catch let error as OpeningError {
      throw .opening(error)
    } catch {
      throw .opening(.unreadable(path: store.place.folder, reason: "\(error)"))
    }
  }
}

extension BookRepository {
  /// A rule in the book at a place of a commit.
  fileprivate func state(
    of rule: RuleID, at place: BookLocation, of commit: Commit
  ) throws -> BookHistory.State {
    do {
      let opened = try open(
        tree: place.tree, of: commit, prefix: place.prefix, scope: .rules([rule.text]))
      if let findings = opened.book.broken.rules[rule] { return .unreadable(findings) }
      return opened.book.rule(rule) == nil ? .missing("no_such_rule") : .book(opened.book, rule)
    } catch OpeningError.broken(let findings) {
      return .unreadable(findings)
    }
  }
}
