import Days
import Reports
import RuleModel
import Testing

@Suite struct VerbSchemasTests {
  private let book: ShippedBook

  init() throws { book = try ShippedBook.shared.get() }

  static let rules = ["ai-diffusion", "affiliates-rule", "acs-2023", "huawei-tgl"]

  @Test(arguments: rules)
  func answersForARunOfDaysFitTheSchemaOfOn(rule: String) throws {
    let inquiry = try book.inquiry
    let days = try #require(
      DaySpan(from: try Day(iso: "2022-07-01"), through: try Day(iso: "2026-11-22")))
    let document = RangeDocument(
      asked: try book.asked,
      regimes: book.book.subjects.map { .init($0, in: days, inquiry) },
      units: try book.units(of: rule).map { .init($0.rule, unit: $0.unit, in: days, inquiry) })
    try expectToFit(document, "on")
  }

  @Test(arguments: rules, [Change.Facet.force, .applicability, .enforcement, .text])
  func spansFit(rule: String, facet: Change.Facet) throws {
    try expectToFit(
      WhenDocument(asked: try book.asked, lanes: try book.lanes(of: rule, facet)), "when")
  }

  @Test(arguments: ["percent", "no such words"])
  func passagesFit(text: String) throws {
    let inquiry = try book.inquiry
    let passages = try book.units(of: "affiliates-rule").map {
      Passages(of: text, in: $0.rule, unit: $0.unit, inquiry)
    }
    try expectToFit(
      ContainsDocument(asked: try book.asked, text: text, passages: passages), "when")
  }

  @Test(arguments: rules)
  func lanesFit(rule: String) throws {
    let inquiry = try book.inquiry
    let said = try book.units(of: rule).map {
      TimelineDocument.Said($0.rule, unit: $0.unit, in: inquiry)
    }
    try expectToFit(
      TimelineDocument(
        asked: try book.asked, from: nil, until: try Day(iso: "2027-01-01"),
        lanes: try book.lanes(of: rule, .force), said: said), "timeline")
  }

  @Test(arguments: ListDocument.Kind.allCases)
  func listsFit(kind: ListDocument.Kind) throws {
    try expectToFit(
      ListDocument(asked: try book.asked, kind, tag: nil, in: try book.inquiry), "list")
  }

  @Test func whatIsShownFits() throws {
    let inquiry = try book.inquiry
    for group in book.book.groups.values {
      try expectToFit(ShowGroup(asked: try book.asked, group: group, in: inquiry), "show")
    }
    for instrument in book.book.instruments.values {
      try expectToFit(
        ShowInstrument(asked: try book.asked, instrument: instrument, in: inquiry), "show")
    }
  }

  @Test(arguments: rules, ["2022-07-01", "2025-05-15"])
  func wordingsAndReasonsFit(rule: String, day: String) throws {
    let inquiry = try book.inquiry
    let day = try Day(iso: day)
    let answers = try book.units(of: rule).flatMap {
      inquiry.answers($0.rule, unit: $0.unit, on: day)
    }
    try expectToFit(ShowRule(asked: try book.asked, answers: answers, in: inquiry), "show")
    let why = WhyDocument(asked: try book.asked, answers: answers, in: inquiry) { _, version in
      FileRecord(
        path: version.places.path, absolutePath: "/", line: 3, excerpt: [(3, "from: …")],
        recording: .init(
          commit: String(repeating: "a", count: 40), author: "A", day: day, summary: "s",
          isCut: false))
    } accepted: { _ in
      [QuotedAck(facet: .force, ack: AckSchemaTests.ack, path: "acks/2026/x.yaml")]
    }
    try expectToFit(why, "why")
  }

  @Test func anAuditFits() throws {
    let day = try Day(iso: "2025-05-14")
    let then = Inquiry(book.book, from: .believed(on: day, today: book.today), facts: [:])
    let late = FileChange(
      path: "rules/us/bis/ai-diffusion/2025-05-13-resume-headquarters.md", kind: .added,
      commit: String(repeating: "b", count: 40), author: "A", day: day, summary: "s")
    let audit = Audit(believed: then, now: try book.inquiry, day: day, changes: [late])
    let differences = audit.differences() + audit.subjectDifferences()
    #expect(!differences.isEmpty)
    let document = AuditDocument(
      asked: try book.asked, believedCommit: String(repeating: "a", count: 40), rules: nil,
      differences: differences, book: book.book, prefix: "Rulebook")
    try expectToFit(document, "audit")
  }

  private func expectToFit(_ outcome: some Outcome, _ verb: String) throws {
    let schema = try #require(Schemas.named(verb)).json
    let document = try JSONReader.read(outcome.json.pretty)
    #expect(SchemaValidator(schema).problems(document, schema) == [])
  }
}

extension ShippedBook {
  fileprivate var asked: AskedOf {
    get throws { try document("2025-05-15", "ai-diffusion").asked }
  }

  fileprivate var inquiry: Inquiry {
    get throws { Inquiry(book, from: .now(today: today), facts: [:]) }
  }

  fileprivate func units(of name: String) throws -> [(rule: Rule, unit: UnitID?)] {
    let rule = try #require(book.rules.first { $0.id.lastPart == name })
    return rule.askedUnits.map { (rule, $0) }
  }

  fileprivate func lanes(of name: String, _ facet: Change.Facet) throws -> [Lane] {
    try units(of: name).map { Lane(facet, $0.rule, unit: $0.unit, in: try inquiry) }
  }
}
