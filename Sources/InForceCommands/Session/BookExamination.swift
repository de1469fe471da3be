import Days
import InForceKit
import RuleModel

/// Everything that is found in a book: while reading it, by the checks, by its golden answers.
struct BookExamination: Sendable {
  /// What was found, by place.
  let findings: [Finding]
  /// The rules that have files in the book.
  let rules: [RuleID]
  /// The book, and what the checks looked at; `nil`: it cannot be read.
  private let looked: (OpenedBook, CheckedSources)?

  /// An examination of the files; a book that cannot be read has findings all the same.
  init(_ sources: BookSources, options: BookOptions) throws(Problem) {
    let read = sources.read()
    var found = read.findings
    var looked: (OpenedBook, CheckedSources)?
    if let opened = read.opened {
      let clock = try BookExamination.today(options, opened.book)
      let checked = sources.checked(opened.book, today: clock.today)
      looked = (opened, checked)
      found += checked.findings
      if !found.contains(where: { $0.code == "B110" }) { found += clock.findings }
      let session = Session(opened: opened, today: clock.today, options: options)
      found += GoldenRunner(session, isInRepository: sources.isInRepository).findings()
    }
    self.looked = looked
    rules = read.opened.map { $0.book.rules.map(\.id) + $0.book.broken.rules.keys } ?? []
    findings = found.unique.sorted {
      ($0.label.place, $0.code, $0.message) < ($1.label.place, $1.code, $1.message)
    }
  }

  /// Today in the book's zone. A machine that does not know the zone is told so, and the book is
  /// examined as of its own review.
  private static func today(
    _ options: BookOptions, _ book: Rulebook
  ) throws(Problem) -> (today: Day, findings: [Finding]) {
    do {
      return (try Session.today(options, zone: book.zone), [])
    } catch {
      guard error.code == "D007" else { throw error }
      let finding = Finding(
        "B110", .error, error.message, at: Finding.Label(book.places["zone"]), help: error.help)
      return (book.checked, [finding])
    }
  }
}
