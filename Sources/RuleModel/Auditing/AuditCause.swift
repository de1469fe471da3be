public import Days

/// A change of a file of the book, and the commit that recorded it.
public struct FileChange: Hashable, Sendable {
  /// What became of the file.
  public enum Kind: String, Hashable, Sendable { case added, removed, modified }

  /// The path from the book's folder.
  public let path: String
  /// What became of it.
  public let kind: Kind
  /// The commit, in hexadecimal digits.
  public let commit: String
  /// Who wrote the change.
  public let author: String
  /// The day on which it counts as recorded.
  public let day: Day
  /// The first paragraph of the commit's message.
  public let summary: String

  /// A change that a commit recorded on a day.
  public init(
    path: String, kind: Kind, commit: String, author: String, day: Day, summary: String
  ) {
    self.path = path
    self.kind = kind
    self.commit = commit
    self.author = author
    self.day = day
    self.summary = summary
  }
}

/// Why the answer of today is not the one of then.
public enum AuditCause: Hashable, Sendable {
  /// The law reached back: the version's document became public, or operative, later.
  case reachedBack(rule: RuleID, version: VersionName, by: InstrumentID, counts: Day)
  /// An entry of a group became public later.
  case groupReachedBack(GroupID, by: InstrumentID, counts: Day)
  /// It was public then, and recorded later.
  case recordedLate(FileChange, public: Day?)
  /// The file was there then and said something else.
  case corrected(FileChange)
  /// Nothing that was recorded explains it.
  case unexplained
}

/// How something stood on a day, in one book.
public enum AuditState: Hashable, Sendable {
  /// As a facet stands.
  case standing(Standing)
  /// As a subject is governed: one regime, or several that cannot be told apart.
  case regimes([RegimeID])
  /// The book does not cover the day.
  case notCovered
  /// The book has no such rule, unit or subject.
  case absent
  /// Its files have errors.
  case broken
}

extension AuditState {
  /// Whether both say the same, whoever decided it.
  func isSame(as other: AuditState) -> Bool {
    switch (self, other) {
    case (.standing(let left), .standing(let right)): left.key == right.key
    case (.standing(let standing), .absent), (.absent, .standing(let standing)):
      standing.saysNothing
    case (.notCovered, .absent), (.absent, .notCovered): true
    default: self == other
    }
  }

  /// The versions that decided it.
  var because: [VersionName] {
    if case .standing(let standing) = self { standing.because } else { [] }
  }
}

extension Standing {
  /// Whether it is what holds where no file says anything.
  fileprivate var saysNothing: Bool {
    switch state {
    case .force(.none), .text(nil), .applicability(.withForce), .enforcement(.ordinary): true
    default: false
    }
  }
}
