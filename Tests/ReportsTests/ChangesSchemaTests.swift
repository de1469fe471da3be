import Days
import Reports
import RuleModel
import Testing

/// What `changes` and `redline` print fits their schemas, on the shipped book.
@Suite struct ChangesSchemaTests {
  private let book: ShippedBook
  private let inquiry: Inquiry

  init() throws {
    book = try ShippedBook.shared.get()
    inquiry = Inquiry(book.book, from: .now(today: book.today))
  }

  @Test(arguments: [
    ("2022-07-01", "2022-12-31"), ("2025-01-01", "2025-12-31"), ("2026-09-01", "2027-12-31"),
  ])
  func changesFit(first: String, last: String) throws {
    let days = try #require(DaySpan(from: try Day(iso: first), through: try Day(iso: last)))
    let document = ChangesDocument(
      asked: try book.document(first, "ai-diffusion").asked, filter: [],
      rules: book.book.rules.map { ($0, $0.askedUnits) }, subjects: book.book.subjects,
      unanswered: [Unanswered(.rule, id: "x/y", codes: ["B001"])], in: days, inquiry)
    #expect(!document.events.isEmpty)
    try expectToFit(document, "changes")
    for event in document.events { #expect(days.contains(event.day)) }
  }

  @Test(arguments: ["acs-2023", "affiliates-rule", "ascend-statement", "veu-china"])
  func redlinesFit(name: String) throws {
    let rule = try #require(book.book.rules.first { $0.id.lastPart == name })
    let asked = try book.document("2025-11-15", name).asked
    let sides = try ["2024-01-01", "2025-05-15", "2025-11-15"].map { text in
      try rule.askedUnits.map { unit -> RedlineSide in
        let answers = inquiry.answers(rule, unit: unit, on: try Day(iso: text))
        return RedlineSide(
          try #require(answers.first), asked: asked, revision: nil, in: inquiry)
      }
    }
    let units = zip(rule.askedUnits.indices, rule.askedUnits).flatMap { index, unit in
      [(0, 1), (1, 2)].map { one, other in
        RedlineDocument.UnitRedline(
          rule: rule, unit: rule.units.first { $0.id == unit }, earlier: sides[one][index],
          later: sides[other][index])
      }
    }
    for isWhole in [true, false] {
      try expectToFit(
        RedlineDocument(asked: asked, units: units, marks: nil, isWhole: isWhole), "redline")
    }
  }

  private func expectToFit(_ outcome: some Outcome, _ verb: String) throws {
    let schema = try #require(Schemas.named(verb)).json
    let document = try JSONReader.read(outcome.json.pretty)
    #expect(SchemaValidator(schema).problems(document, schema) == [])
    for line in outcome.lines { #expect(try JSONReader.read(line.compact) == line) }
    for style in [Style(), Style(ascii: true, width: 60), Style(accessible: true)] {
      #expect(!outcome.text(style).unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
    #expect(!outcome.markdown.isEmpty)
  }
}
