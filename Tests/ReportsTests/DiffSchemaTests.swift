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

  /// A report on a merge that has lost six rules which neither side touched.
  private var merged: DiffDocument {
    let clock = ChangeClock.valid(known: book.today)
    let sides = [0, 0, 0, 6].map {
      BookSide(book(without: $0), clock: clock, today: book.today)
    }
    let lost = InteractionComparison(
      MergeSides(
        origin: sides[0], base: sides[1], head: sides[2], merged: sides[3], content: .unknown)
    ).found()
    let silence = Silence(
      rules: 40, equalByID: 40, compared: 0, from: book.book.completeFrom, until: nil, files: nil)
    let found = FoundChanges(
      changes: lost.changes + [.conflicts(in: ["a\u{1B}.md"], today: book.today)],
      problems: lost.problems, silence: silence)
    let tip = ComparedRevision(asked: "main", commit: "1111111", mode: nil)
    return DiffDocument(
      base: .init(asked: "main", commit: "0000000", mode: "merge-base"),
      head: .init(asked: "HEAD", commit: "2222222", mode: nil), today: book.today,
      known: book.today, report: Judge(.usual, today: book.today).report(on: found),
      prefix: "Rulebook", title: book.book.title, notes: [],
      merge: MergeReport(tip: tip, state: .conflicts, conflicts: ["a\u{1B}.md"]))
  }

  @Test func aReportOnAMergeFits() throws {
    let document = merged
    let schema = try #require(Schemas.named("diff")).json
    let json = try JSONReader.read(document.json.pretty)
    #expect(SchemaValidator(schema).problems(json, schema) == [])
    let lost = Set(document.report.changes.filter { $0.code == .interaction }.map(\.subject.text))
    #expect(lost.isSuperset(of: book.book.rules.prefix(6).map(\.id.text)))
    #expect(!document.text(Style()).contains("\u{1B}") && !document.markdown.contains("\u{1B}"))
  }

  @Test func aTerminalGetsTheFirstTwoHundredAndTheNumberOfTheRest() {
    let problems = (0..<5000).map { number in
      CouldNotCompare(
        subject: .rule(RuleID("us/\(number)")), side: .merge, findings: problem.findings)
    }
    let document = document(problems, without: 0)
    let text = document.text(Style())
    #expect(text.contains("4800 more problems: --format json names all"))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("error A901") } == 200)
    #expect(document.markdown.contains("4980 more problems"))
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
