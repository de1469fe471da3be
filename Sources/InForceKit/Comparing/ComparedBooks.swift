package import GitStore
package import RuleModel

/// Two revisions of a book, read as far as they can be.
package struct ComparedBooks: Sendable {
  /// One of the two.
  package struct Side: Sendable {
    /// The revision as it was named.
    package let asked: String
    /// The commit; `nil`: what is not committed.
    package let commit: Commit?
    /// The path of the book's folder in the repository.
    package let prefix: String
    /// The book; `nil`: it cannot be read at all.
    package let opened: OpenedBook?
    /// Why it cannot.
    package let findings: [Finding]
    /// Whether the revision has no rulebook at all: then nothing was answered.
    package var isAbsent = false

    /// A revision that has no rulebook.
    static func absent(asked: String, _ commit: Commit?) -> Side {
      Side(asked: asked, commit: commit, prefix: "", opened: nil, findings: [], isAbsent: true)
    }

    /// The same book under another name, and perhaps in another folder.
    func asked(as name: String, _ commit: Commit, in prefix: String) -> Side {
      Side(asked: name, commit: commit, prefix: prefix, opened: opened, findings: findings)
    }
  }

  /// What was.
  package let base: Side
  /// What is to be.
  package let head: Side
  /// The paths from the book's folder whose files differ; `nil`: nobody knows without reading.
  package let changed: Set<String>?
  /// How many files the head has; `nil`: nobody counted.
  package let fileCount: Int?
  /// What no revision touched, where only what they touched was read.
  package let untouched: Untouched?
  /// What merging the head would come to; `nil`: the base branch has not moved on, or its tip itself
  /// is the base.
  package var merge: ComparedMerge?
  /// The best common ancestors besides the base: branches that merged each other have several.
  package var otherBases: [ObjectID] = []

  /// Whether the folder of the book has another path on each side.
  package var hasMoved: Bool {
    head.commit != nil && !base.isAbsent && base.prefix != head.prefix
  }
}

/// What is the same to the byte in every revision, and was not read.
package struct Untouched: Sendable {
  /// A rule or a subject of regimes.
  package enum Part: Hashable, Sendable {
    /// A rule.
    case rule(RuleID)
    /// A subject of regimes.
    case subject(SubjectID)
  }

  /// How many rules it is.
  package let ruleCount: Int
  /// The rules, then the subjects; worked out when asked for.
  package let parts: @Sendable () -> [Part]

  init(ruleCount: Int, parts: @escaping @Sendable () -> [Part]) {
    self.ruleCount = ruleCount
    self.parts = parts
  }
}

/// The tip of a base branch that has moved on, and what git makes of it and the head.
package struct ComparedMerge: Sendable {
  /// What became of the merge.
  package enum Outcome: Sendable {
    /// A side's rulebook is what it was where the branches parted: the merge has the other's.
    case oneSided
    /// The head is not committed, and was not merged.
    case uncommitted
    /// These files of the book, by their paths in the repository, cannot be merged.
    case conflicts([String])
    /// Both books, and which files differ between the four.
    case merged(tip: ComparedBooks.Side, ComparedBooks.Side, MergePaths)
  }

  /// The revision that names the base branch.
  package let asked: String
  /// Its tip.
  package let tip: Commit
  /// What became of the merge.
  package let outcome: Outcome
}

/// The paths from the book's folder whose files differ between four revisions.
package struct MergePaths: Sendable {
  /// What the base branch changed.
  package let tipSinceBase: Set<String>
  /// What the merge adds to the head.
  package let mergedSinceHead: Set<String>
  /// What the head changed.
  package let headSinceBase: Set<String>
  /// What the merge adds to the tip of the base branch.
  package let mergedSinceTip: Set<String>
}
