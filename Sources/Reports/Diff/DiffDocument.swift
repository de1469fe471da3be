package import Days
package import RuleChanges
import RuleModel

/// One side of a comparison, as it was asked for and as it was found.
package struct ComparedRevision: Hashable, Sendable {
  /// The revision as it was named.
  package let asked: String
  /// The commit in hexadecimal digits; `nil`: the folder as it is.
  package let commit: String?
  /// How the commit follows from the revision; `nil`: it is the revision.
  package let mode: String?

  package init(asked: String, commit: String?, mode: String?) {
    self.asked = asked
    self.commit = commit
    self.mode = mode
  }

  /// A revision that was asked for and never read.
  package static func unread(_ asked: String) -> ComparedRevision {
    ComparedRevision(asked: asked, commit: nil, mode: "unread")
  }

  /// Whether it was never read.
  var isUnread: Bool { mode == "unread" }
}

/// The report of `inforce diff`.
package struct DiffDocument: Sendable {
  /// What was.
  package let base: ComparedRevision
  /// What is to be.
  package let head: ComparedRevision
  /// The civil day by which past and future were told apart.
  package let today: Day
  /// The day by which something had to be public to count; `nil`: the day asked about.
  package let known: Day?
  /// What was found, and what it comes to.
  package let report: ChangeReport
  /// The path of the book's folder in the repository.
  package let prefix: String
  /// The title of the book.
  package let title: String
  /// What else there is to say of the comparison, one line each.
  package let notes: [String]
  /// The merge with a base branch that has moved on; `nil`: it has not, or its tip is the base.
  package let merge: MergeReport?
  /// What stands around the findings: everything compared, and where the base said it.
  package var surroundings = Surroundings.none

  package init(
    base: ComparedRevision, head: ComparedRevision, today: Day, known: Day?,
    report: ChangeReport, prefix: String, title: String, notes: [String],
    merge: MergeReport? = nil
  ) {
    self.base = base
    self.head = head
    self.today = today
    self.known = known
    self.report = report
    self.prefix = prefix
    self.title = title
    self.notes = notes
    self.merge = merge
  }

  /// A path from the repository's root.
  func path(_ place: Place) -> String {
    prefix.isEmpty ? place.path : prefix + "/" + place.path
  }
}

extension DiffDocument: Outcome {
  /// One change, or one problem, a line; the first line is about all of them.
  package var lines: [JSON] {
    [.object(JSON.head("inforce.diff.report") + summary)]
      + report.changes.map { $0.json(in: self).labelled("inforce.diff.change") }
      + report.problems.map { $0.json(in: self).labelled("inforce.diff.problem") }
  }
}
