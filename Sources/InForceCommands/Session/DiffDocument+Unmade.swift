import Days
import InForceKit
import Reports
import RuleChanges
import RuleModel

extension DiffDocument {
  /// The report on a comparison that could not even begin: it says that, and nothing else.
  init(notMadeBecauseOf problem: Problem, _ options: DiffOptions) throws(Problem) {
    let place = Place.file("rulebook.yaml")
    let finding = Finding(
      problem.code, .error, problem.message, at: .init(place), help: problem.help)
    let today = try DiffQuestion.today(options.today, CivilClock(zone: "UTC"), head: nil)
    let head = try? Session.opener(usingIndex: true).open(
      try Session.place(named: options.rulebook), at: options.headRevision)
    self.init(
      base: .unread(options.base ?? "the upstream"), head: .unread(options.head), today: today,
      known: today,
      report: Judge(.usual, today: today).report(
        on: .nothingComparable(
          [CouldNotCompare(subject: .book, side: .comparison, findings: [finding])], today: today)),
      prefix: head?.prefix ?? "", title: head?.book.title ?? "", notes: [], merge: nil)
  }
}

extension DiffOptions {
  /// The head as a book is opened at it.
  fileprivate var headRevision: BookRevision {
    head == ComparisonRequest.workTree ? .workTree : .named(head)
  }
}
