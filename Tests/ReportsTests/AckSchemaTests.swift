import Days
import Reports
import RuleChanges
import RuleModel
import Testing

@Suite struct AckSchemaTests {
  private let book: ShippedBook

  init() throws { book = try ShippedBook.shared.get() }

  /// An acknowledgement that says everything, and is hostile.
  static let ack = Acknowledgement(
    id: "status-0000000001", rule: "us/bis/affiliates-rule",
    accepted: .init(
      unit: UnitID("tgl"), facet: "force", days: .always, now: "force:nf1:00000000"),
    acceptedAs: .futureStatus, reason: "mis|read \u{1B}[31m<b>", ref: "memo", by: "D. Osei",
    expires: .last, unseals: true, places: Places(path: "acks/2026/status-0000000001.yaml"))

  private func document(_ acks: [Acknowledgement], merged: Set<String>) -> AckDocument {
    let side = BookSide(book.book, clock: .valid(known: book.today), today: book.today)
    let found = BookComparison(
      base: side, head: side, recorded: RecordedDays(base: book.today, head: book.today),
      content: .unknown
    ).found()
    let diff = DiffDocument(
      base: .init(asked: "main", commit: "0000000", mode: "merge-base"),
      head: .init(asked: "HEAD", commit: nil, mode: nil), today: book.today, known: book.today,
      report: Judge(.usual, today: book.today).report(on: found), prefix: "Rulebook",
      title: book.book.title, notes: [])
    return AckDocument(
      acknowledgements: acks, merged: merged,
      standings: AckStandings(book.book, known: .last, today: book.today), in: diff)
  }

  private func problems(_ outcome: some Outcome, _ name: String) throws -> [String] {
    let schema = try #require(Schemas.named(name)).json
    return SchemaValidator(schema).problems(try JSONReader.read(outcome.json.pretty), schema)
      .map { "\($0)" }
  }

  @Test func theListFitsAndIsHarmless() throws {
    let document = document([Self.ack], merged: [Self.ack.id])
    #expect(try problems(document, "ack") == [])
    #expect(document.text(Style()).hasPrefix("stale    status-0000000001"))
    for text in [document.text(Style()), document.markdown] {
      #expect(!text.contains("\u{1B}"))
    }
    #expect(!document.markdown.contains("<b>"))
    #expect(document.paths(of: .stale) == ["acks/2026/status-0000000001.yaml"])
    #expect(self.document([Self.ack], merged: []).paths(of: .idle).count == 1)
  }

  @Test func aBisectFitsAndIsHarmless() throws {
    let rule = try #require(book.book.rules.first { $0.id.lastPart == "affiliates-rule" })
    let day = try Day(iso: "2025-11-10")
    let side = BookSide(book.book, clock: .valid(known: book.today), today: book.today)
    let now = DayAnswers(rule, units: rule.askedUnits, in: side, on: day)
    let none = DayAnswers(units: rule.askedUnits, missing: "no_rulebook", on: day)
    let step = BisectDocument.Step(
      commit: String(repeating: "a", count: 40), day: day, author: "I|lse\u{1B}[2J",
      subject: "<script> x", isMerge: true)
    let finding = Finding("B012", .error, "no such day\u{1B}", at: .init(.file("rules/x.md")))
    let document = BisectDocument(
      asked: .init(
        rule: rule.id, unit: nil, day: day, known: nil, today: book.today,
        facts: [FactName("a"): "b"], good: nil, bad: "HEAD"),
      walked: 3,
      turns: [
        .init(
          step: step, differences: now.differences(from: none), files: ["rules/x.md"],
          orAt: [step])
      ], unreadable: [.init(step: step, finding: finding)], beyond: ["git fetch --unshallow"])
    #expect(try problems(document, "bisect") == [])
    #expect(document.text(Style()).contains("force: no rulebook → suspended"))
    for text in [document.text(Style()), document.markdown] { #expect(!text.contains("\u{1B}")) }
    #expect(!document.markdown.contains("<script>"))
  }
}
