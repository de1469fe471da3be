package import Days
package import RuleChanges
package import RuleModel

/// The answer of `inforce bisect`: at which commits the answer to one question changed.
package struct BisectDocument: Sendable {
  /// A commit, as people name it.
  package struct Step: Hashable, Sendable {
    /// The commit in hexadecimal digits.
    package let commit: String
    /// The day on which it counts as recorded.
    package let day: Day
    /// Who wrote the change.
    package let author: String
    /// The first paragraph of its message.
    package let subject: String
    /// Whether it merges others.
    package let isMerge: Bool

    package init(commit: String, day: Day, author: String, subject: String, isMerge: Bool) {
      self.commit = commit
      self.day = day
      self.author = author
      self.subject = subject
      self.isMerge = isMerge
    }
  }

  /// A commit at which the answer is another one than before it.
  package struct Turn: Sendable {
    /// The commit.
    package let step: Step
    /// What is another answer.
    package let differences: [(unit: UnitID?, difference: Difference)]
    /// The files that changed, from the repository's root.
    package let files: [String]
    /// Older commits that cannot be read: the answer may have changed at one of them instead.
    package let orAt: [Step]

    package init(
      step: Step, differences: [(unit: UnitID?, difference: Difference)], files: [String],
      orAt: [Step]
    ) {
      self.step = step
      self.differences = differences
      self.files = files
      self.orAt = orAt
    }
  }

  /// A commit of which the rule cannot be read.
  package struct Unreadable: Sendable {
    /// The commit.
    package let step: Step
    /// What is wrong first.
    package let finding: Finding?

    package init(step: Step, finding: Finding?) {
      self.step = step
      self.finding = finding
    }
  }

  /// The question.
  package struct Asked: Sendable {
    let rule: RuleID
    let unit: UnitID?
    let day: Day
    let known: Day?
    let today: Day
    let facts: [FactName: String]
    let good: String?
    let bad: String

    package init(
      rule: RuleID, unit: UnitID?, day: Day, known: Day?, today: Day, facts: [FactName: String],
      good: String?, bad: String
    ) {
      self.rule = rule
      self.unit = unit
      self.day = day
      self.known = known
      self.today = today
      self.facts = facts
      self.good = good
      self.bad = bad
    }
  }

  /// The question.
  package let asked: Asked
  /// How many commits there are on the line.
  package let walked: Int
  /// The changes, newest first.
  package let turns: [Turn]
  /// The commits that cannot be read, newest first.
  package let unreadable: [Unreadable]
  /// What would have to be fetched to go on, in words; empty: the walk reached its beginning.
  package let beyond: [String]

  package init(
    asked: Asked, walked: Int, turns: [Turn], unreadable: [Unreadable], beyond: [String]
  ) {
    self.asked = asked
    self.walked = walked
    self.turns = turns
    self.unreadable = unreadable
    self.beyond = beyond
  }

  /// Whether every commit that was asked for could be read.
  package var isComplete: Bool { unreadable.isEmpty && beyond.isEmpty }
}
