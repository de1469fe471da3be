import BookTesting
import Days
import Testing

@testable import RuleModel

/// Columns say of all units at once what answers say of each.
@Suite struct ColumnTests {
  @Test(arguments: Harness.seeds(24, of: 4_000))
  func columnsSayWhatAnswersSay(seeds: Range<UInt64>) {
    LawBooks.check(seeds) { book, question in
      let inquiry = Inquiry(book, from: question.viewpoint)
      let courses = book.rules.compactMap { inquiry.course($0) }
      guard let columns = CourseColumns(courses, known: question.viewpoint.known) else {
        return Complaint(description: "no columns")
      }
      return ColumnTests.complaint(columns, inquiry, courses.compactMap { book.rule($0.rule) })
    }
  }

  @Test func aRowTurnsOnTheDayAndNotBefore() throws {
    let book = BookGenerator.book(seed: 3)
    let inquiry = Inquiry(book, from: .now(today: Question.today))
    let courses = book.rules.compactMap { inquiry.course($0) }
    let columns = try #require(CourseColumns(courses, known: Question.today))
    let turns = Set(courses.flatMap { $0.units.flatMap(\.outlines.changes) })
    try #require(!turns.isEmpty)
    for day in turns {
      for asked in [day.previous, day, day.next].compactMap(\.self) {
        #expect(columns.counts(on: asked).reduce(0, +) == columns.rows.count)
        #expect(ColumnTests.shown(columns, on: asked) == ColumnTests.told(inquiry, courses, asked))
      }
    }
  }

  /// More turns than lie between two columns that are kept whole, in few rows.
  @Test func manyTurnsAreFollowedFromTheNearestWholeColumn() throws {
    let outlines = [ForceState.inForce, .suspended].map { state in
      Outline(
        force: .state(.force(state)), applicability: .state(.applicability(.required)),
        enforcement: .state(.enforcement(.ordinary)), since: nil, isAnnounced: false,
        isDefinite: true)
    }
    let course = Timeline(changingAt: (1...5000).map { aDay($0) }) { day in
      outlines[Int(day.ordinal - aDay(0).ordinal) & 1]
    }
    let unit = RuleCourse.Unit(id: nil, firstChange: nil, outlines: course)
    let rule = RuleCourse(
      rule: RuleID("us/blinking"), isBinding: true, completeFrom: aDay(-10), checked: aDay(6000),
      known: .always, units: [unit])
    let columns = try #require(CourseColumns([rule], known: aDay(6000)))
    for number in [0, 1, 1023, 1024, 1025, 2047, 2048, 4096, 4999] {
      let cell = columns.cells[Int(columns.column(on: aDay(number))[0])]
      #expect(cell.states?.force == outlines[number & 1].force, "day \(number)")
    }
    #expect(columns.cells[Int(columns.column(on: aDay(-11))[0])].certainty == .beforeCoverage)
    #expect(columns.rowsThatDiffer(between: aDay(7), aDay(9)).isEmpty)
    #expect(columns.rowsThatDiffer(between: aDay(7), aDay(8)) == [0])
  }

  /// Days of the window and of both sides: rows, cells by rule, and what differs.
  private static func complaint(
    _ columns: CourseColumns, _ inquiry: Inquiry, _ rules: [Rule]
  ) -> Complaint? {
    var last: (day: Day, cells: [CourseCell])?
    for day in stride(from: -45, through: 210, by: 17).map({ aDay($0) }) {
      let answers = rules.flatMap { inquiry.answers($0, on: day) }
      let cells = answers.map { CourseCell(Glance($0)) }
      if shown(columns, on: day) != cells {
        return Complaint(description: "\(day): \(cells) but \(shown(columns, on: day))")
      }
      let byRule = rules.flatMap { columns.cells(of: $0.id, on: day) ?? [] }
      if byRule.map(\.cell) != cells || byRule.map(\.row.unit) != answers.map({ $0.unit?.id }) {
        return Complaint(description: "\(day): \(cells) but by rule \(byRule)")
      }
      if let last {
        let differ = cells.indices.filter { cells[$0].states != last.cells[$0].states }
        if columns.rowsThatDiffer(between: last.day, day) != differ {
          return Complaint(description: "\(last.day) and \(day): \(differ)")
        }
      }
      last = (day, cells)
    }
    return nil
  }

  private static func shown(_ columns: CourseColumns, on day: Day) -> [CourseCell] {
    columns.column(on: day).map { columns.cells[Int($0)] }
  }

  private static func told(
    _ inquiry: Inquiry, _ courses: [RuleCourse], _ day: Day
  ) -> [CourseCell] {
    courses.compactMap { inquiry.book.rule($0.rule) }
      .flatMap { inquiry.answers($0, on: day) }.map { CourseCell(Glance($0)) }
  }
}
