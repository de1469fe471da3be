import Days
import Reports
import RuleModel
import Testing

/// The outcomes of every verb on the shipped book.
@Suite struct VerbDocumentTests {
  private let book: ShippedBook
  private let inquiry: Inquiry

  init() throws {
    book = try ShippedBook.shared.get()
    inquiry = Inquiry(book.book, from: .now(today: book.today))
  }

  private static let facets: [Change.Facet] = [.force, .text, .applicability, .enforcement]

  private var asked: AskedOf {
    AskedOf(
      day: book.today, through: nil, viewpoint: inquiry.viewpoint, revision: nil, facts: [:],
      title: book.book.title, commit: nil, isDirty: false, checked: book.book.checked)
  }

  /// Every outcome is JSON that a reader gets back, text without control, and Markdown.
  private func check(_ outcome: any Outcome, _ name: String) throws {
    #expect(try JSONReader.read(outcome.json.pretty) == outcome.json, "\(name)")
    for line in outcome.lines {
      #expect(!line.compact.contains("\n"))
      #expect(try JSONReader.read(line.compact) == line, "\(name)")
    }
    for style in [Style(), Style(ascii: true, width: 60), Style(accessible: true)] {
      let text = outcome.text(style)
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(name)")
    }
    #expect(!outcome.markdown.isEmpty)
    let signs = outcome.text(Style(ascii: true)) + outcome.text(Style(accessible: true))
    #expect(!signs.contains { "●◐○█▒▓░←→▲".contains($0) }, "\(name)")
  }

  @Test func whenOfEveryRuleAndFacet() throws {
    for rule in book.book.rules {
      for facet in VerbDocumentTests.facets {
        let lanes = rule.askedUnits.map { Lane(facet, rule, unit: $0, in: inquiry) }
        try check(WhenDocument(asked: asked, lanes: lanes), "\(rule.id) \(facet)")
      }
      let passages = rule.askedUnits.map { Passages(of: "licence", in: rule, unit: $0, inquiry) }
      try check(
        ContainsDocument(asked: asked, text: "licence", passages: passages), "\(rule.id)")
    }
  }

  @Test func showOfEverything() throws {
    for rule in book.book.rules {
      let answers = inquiry.answers(rule, on: book.today)
      try check(ShowRule(asked: asked, answers: answers, in: inquiry), "\(rule.id)")
    }
    for group in book.book.groups.values {
      try check(ShowGroup(asked: asked, group: group, in: inquiry), "\(group.id)")
    }
    for instrument in book.book.instruments.values {
      try check(
        ShowInstrument(asked: asked, instrument: instrument, in: inquiry), "\(instrument.id)")
    }
  }

  @Test func whyOfEveryRule() throws {
    for rule in book.book.rules {
      let document = WhyDocument(
        asked: asked, answers: inquiry.answers(rule, on: book.today), in: inquiry
      ) { _, version in
        FileRecord(
          path: version.places.path, absolutePath: "/" + version.places.path, line: 2,
          excerpt: [(2, "change: \(version.change.word)")], recording: nil)
      } accepted: { _ in
        []
      }
      try check(document, "\(rule.id)")
    }
  }

  @Test func listsOfEveryKind() throws {
    for kind in ListDocument.Kind.allCases {
      try check(ListDocument(asked: asked, kind, tag: nil, in: inquiry), kind.rawValue)
    }
  }

  @Test func timelinesOfEveryRule() throws {
    let lanes = book.book.rules.flatMap { rule in
      rule.askedUnits.map { Lane(.force, rule, unit: $0, in: inquiry) }
    }
    try check(
      TimelineDocument(asked: asked, from: nil, until: nil, lanes: lanes, said: []), "all")
    for rule in book.book.rules {
      let own = rule.askedUnits.flatMap { unit in
        VerbDocumentTests.facets.map { Lane($0, rule, unit: unit, in: inquiry) }
      }
      let said = rule.askedUnits.map { TimelineDocument.Said(rule, unit: $0, in: inquiry) }
      try check(
        TimelineDocument(asked: asked, from: nil, until: nil, lanes: own, said: said),
        "\(rule.id)")
    }
  }

  @Test func aRunOfDays() throws {
    let days = try #require(
      DaySpan(from: try Day(iso: "2025-05-01"), through: try Day(iso: "2025-06-30")))
    let units = book.book.rules.flatMap { rule in
      rule.askedUnits.map { RangeDocument.UnitRange(rule, unit: $0, in: days, inquiry) }
    }
    let subjects = book.book.subjects.map { RangeDocument.SubjectRange($0, in: days, inquiry) }
    try check(RangeDocument(asked: asked, regimes: subjects, units: units), "range")
    for unit in units {
      for lane in unit.lanes {
        #expect(lane.stretches.first?.days.from == days.from)
        #expect(lane.stretches.last?.days.until == days.until)
      }
    }
  }

  @Test func theAnswerOfADayIsThatOfItsSpan() throws {
    for rule in book.book.rules {
      for unit in rule.askedUnits {
        for facet in VerbDocumentTests.facets {
          let spans = inquiry.spans(of: facet, rule, unit: unit)
          for span in spans {
            let day = span.span.since ?? span.span.through ?? rule.completeFrom
            let answer = inquiry.answers(rule, unit: unit, on: max(day, rule.completeFrom)).first
            guard span.standing != nil else { continue }
            #expect(answer?.facet(facet)?.span == span.span, "\(rule.id) \(facet) \(day)")
          }
        }
      }
    }
  }
}
