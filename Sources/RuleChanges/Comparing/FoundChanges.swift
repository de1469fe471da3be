package import Days
package import RuleModel

/// What a comparison found, before anybody judges it.
package struct FoundChanges: Sendable {
  /// Every change.
  package var changes: [AnswerChange]
  /// What could not be compared; then nothing else may be read as "no change".
  package var problems: [CouldNotCompare]
  /// Why what is not named did not change.
  package var silence: Silence
  /// Seals whose digest is not that of the answers they seal.
  package var brokenSeals: [BrokenSeal] = []

  package init(changes: [AnswerChange], problems: [CouldNotCompare], silence: Silence) {
    self.changes = changes
    self.problems = problems
    self.silence = silence
  }
}

/// Why it is certain that nothing else changed.
package struct Silence: Hashable, Sendable {
  /// How many files are the same on both sides, and how many are not.
  package struct Files: Hashable, Sendable {
    /// The same to the byte.
    package let equal: Int
    /// Added, removed or edited.
    package let changed: Int

    package init(equal: Int, changed: Int) {
      self.equal = equal
      self.changed = changed
    }
  }

  /// How many rules there are on either side.
  package let rules: Int
  /// Rules whose files, documents and groups are the same to the byte.
  package let equalByID: Int
  /// Rules that were compared day by day.
  package let compared: Int
  /// The first day that the head promises to know.
  package let from: Day
  /// The first day that was not compared; `nil`: no end.
  package let until: Day?
  /// The files; `nil`: they were not counted.
  package let files: Files?

  package init(
    rules: Int, equalByID: Int, compared: Int, from: Day, until: Day?, files: Files?
  ) {
    self.rules = rules
    self.equalByID = equalByID
    self.compared = compared
    self.from = from
    self.until = until
    self.files = files
  }
}

/// A rule, a subject or a whole book that could not be compared.
package struct CouldNotCompare: Hashable, Sendable {
  /// Which of the books.
  package enum Side: String, Hashable, Sendable {
    /// What was.
    case base
    /// What is to be.
    case head
    /// The tip of the base branch, where it has moved on.
    case tip
    /// What git makes of the tip of the base branch and the head.
    case merge
    /// Neither alone: the comparison could not even begin.
    case comparison
  }

  /// What it is about; ``AnswerChange/Subject/book``: everything.
  package let subject: AnswerChange.Subject
  /// On which side.
  package let side: Side
  /// What is wrong there.
  package let findings: [Finding]

  package init(subject: AnswerChange.Subject, side: Side, findings: [Finding]) {
    self.subject = subject
    self.side = side
    self.findings = findings
  }
}
