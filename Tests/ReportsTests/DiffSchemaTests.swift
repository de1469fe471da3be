import Days
import Reports
import RuleChanges
import RuleModel
import Testing

@Suite struct DiffSchemaTests {
  private let book: ShippedBook

  init() throws { book = try ShippedBook.shared.get() }

  /// The shipped book without some of its rules.
  private func book(without count: Int) -> Rulebook {
    let book = self.book.book
    return Rulebook(
      title: book.title, zone: book.zone, completeFrom: book.completeFrom, checked: book.checked,
      reviewEvery: book.reviewEvery, instruments: book.instruments,
      rules: Array(book.rules.dropFirst(count)), groups: book.groups, subjects: book.subjects,
      golden: [], broken: book.broken, places: book.places)
  }

  private func document(_ problems: [CouldNotCompare], without count: Int) -> DiffDocument {
    let clock = ChangeClock.valid(known: book.today)
    var found = BookComparison(
      base: BookSide(book.book, clock: clock, today: book.today),
      head: BookSide(book(without: count), clock: clock, today: book.today),
      recorded: RecordedDays(base: book.today, head: book.today),
      content: ContentEquality(changed: [], files: nil)
    ).found()
    found.problems = problems
    return DiffDocument(
      base: .init(asked: "main", commit: "0000000", mode: "merge-base"),
      head: .init(asked: "HEAD", commit: nil, mode: nil), today: book.today, known: book.today,
      report: Judge(.usual, today: book.today).report(on: found), prefix: "Rulebook",
      title: book.book.title, notes: [])
  }

  private var problem: CouldNotCompare {
    CouldNotCompare(
      subject: .book, side: .base,
      findings: [Finding("B012", .error, "no such day", at: .init(.file("rulebook.yaml")))])
  }

  @Test(arguments: [0, 6]) func reportsFit(without: Int) throws {
    for problems in [[], [problem]] {
      let schema = try #require(Schemas.named("diff")).json
      let document = try JSONReader.read(document(problems, without: without).json.pretty)
      #expect(SchemaValidator(schema).problems(document, schema) == [])
    }
  }

  @Test func aCommentHasAtMostTwentyRowsAndCountsTheRest() {
    let document = document([], without: 12)
    let rows = document.markdown.split(separator: "\n").filter { $0.hasPrefix("| 🔴") }
    #expect(rows.count <= 20)
    #expect(document.markdown.utf8.count < 60_000)
    #expect(rows.contains { $0.contains("gone: ") })
  }

  @Test func whatWasNotComparedIsTheTitleOfEveryForm() {
    let document = document([problem], without: 0)
    #expect(document.text(Style()).hasPrefix("Could not compare: do not merge on this result"))
    #expect(document.markdown.contains("**Could not compare: do not merge on this result**"))
    #expect(document.lines.map(\.compact).contains { $0.contains("could-not-compare") })
  }
}
