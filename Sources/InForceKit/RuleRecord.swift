import GitStore
import RuleFiles
package import RuleModel

/// What became of the rules of a book along the first-parent line of its commit.
package struct RuleRecord: Sendable {
  /// Rules as they read before a commit changed or removed them.
  package struct Earlier: Sendable {
    /// The book with these rules alone, and the documents that they name.
    package let book: Rulebook
    /// The day on which that commit counts as recorded (days since 1970-01-01).
    package let until: Int32
  }

  /// For each rule that there ever was, when it last changed, in seconds since 1970-01-01.
  package internal(set) var changed: [RuleID: Int64] = [:]
  /// When a group last changed, in seconds since 1970-01-01; `nil`: none did.
  package internal(set) var groupsChanged: Int64?
  /// How changed rules read before, newest first, as far as they were looked at.
  package internal(set) var earlier: [Earlier] = []

  /// Nothing is recorded.
  package init() {}
}

extension RuleRecord {
  /// How far back rules are read as they were.
  package struct Reach: Sendable {
    /// At most so many revisions are read.
    package let revisions: Int
    /// At most so many rules are read, all revisions together.
    package let rules: Int

    package init(revisions: Int, rules: Int) {
      self.revisions = revisions
      self.rules = rules
    }

    /// What costs a second or so.
    package static var usual: Reach { Reach(revisions: 100, rules: 1000) }
  }
}

extension OpenedBook {
  /// The record of the book's rules; nothing for a book that was read from a folder.
  package func ruleRecord(
    _ reach: RuleRecord.Reach = .usual, dayOf: (Int64) -> Int32
  ) throws(OpeningError) -> RuleRecord {
    guard let commit, let store = try BookRepository(holding: BookPlace(named: folder)) else {
      return RuleRecord()
    }
    do {
      let chain = try store.repository.recordedChain(from: commit.id, dayOf: dayOf)
      var walk = RuleWalk(store.remembering())
      for link in chain.links { try walk.pass(link) }
      return walk.record(reach)
    } catch let error as GitError {
      throw .git(error)
    } catch {
      throw .unreadable(path: folder, reason: "\(error)")
    }
  }
}
