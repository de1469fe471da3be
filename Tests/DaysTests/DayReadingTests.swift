import Days
import Testing

@Suite struct DayReadingTests {
  private let reading = DayReading(today: try? Day(iso: "2026-11-22"))

  @Test(arguments: [
    "2025-05-15", "2025/05/15", "20250515", "15 May 2025", "May 15, 2025", "may 15 2025",
    "15-may-2025", "15th of May, 2025", "2025 May 15", "May. 15, 2025",
  ])
  func everyWayToWriteTheDayIsRead(text: String) throws {
    #expect(try reading.day(text).description == "2025-05-15")
  }

  @Test(arguments: [
    ("today", "2026-11-22"), ("Yesterday", "2026-11-21"), ("tomorrow", "2026-11-23"),
    ("Sept. 9, 2025", "2025-09-09"), ("2 Jan 2025", "2025-01-02"),
  ])
  func wordsAndShortMonthsAreRead(text: String, day: String) throws {
    #expect(try reading.day(text).description == day)
  }

  @Test func figuresWithTheYearLastAreRefusedWithTheirReadings() throws {
    let january = try Day(iso: "2025-01-02")
    let february = try Day(iso: "2025-02-01")
    #expect(
      throws: DayReadingError.ambiguous(
        "01/02/2025", monthFirst: january, dayFirst: february)
    ) { try reading.day("01/02/2025") }
    let only = try Day(iso: "2025-02-13")
    #expect(throws: DayReadingError.figures("13.2.2025", reading: only)) {
      try reading.day("13.2.2025")
    }
  }

  @Test(arguments: [
    (
      "31 Nov 2025",
      DayReadingError.impossible(
        "31 Nov 2025", .noSuchDay(31, month: 11, year: 2025, monthLength: 30))
    ),
    ("1/2/25", .shortYear("1/2/25")), ("2 Jan 25", .shortYear("2 Jan 25")),
    ("soon", .unreadable("soon")), ("", .unreadable("")), ("2025", .unreadable("2025")),
    ("May June 2025", .unreadable("May June 2025")), ("٢ May 2025", .unreadable("٢ May 2025")),
    ("99999999999999999999", .unreadable("99999999999999999999")),
    ("2025-13-01", .impossible("2025-13-01", .noSuchMonth(13, year: 2025))),
  ])
  func whatIsNoDayIsRefusedWithItsReason(text: String, reason: DayReadingError) {
    #expect(throws: reason) { try reading.day(text) }
  }

  @Test func aRunOfDaysHasBothItsEnds() throws {
    let span = try reading.span("2025-05-01..June 30, 2025")
    #expect(span.from?.description == "2025-05-01")
    #expect(span.through?.description == "2025-06-30")
    #expect(span.spoken == "May 1, 2025 through June 30, 2025")
    #expect(throws: DayReadingError.backwards("2025-05-02..2025-05-01")) {
      try reading.span("2025-05-02..2025-05-01")
    }
  }
}

@Suite struct TimelineTests {
  @Test func equalNeighboursAreOnePieceAndDifferencesAreExact() throws {
    let days = try ["2025-01-01", "2025-02-01", "2025-03-01"].map { try Day(iso: $0) }
    let old = Timeline(changingAt: days) { $0 < days[2] ? "a" : "b" }
    let new = Timeline(changingAt: days) { $0 < days[1] ? "a" : "b" }
    #expect(old.changes == [days[2]])
    let differences = new.differences(from: old)
    #expect(differences.count == 1)
    #expect(differences.first?.span == DaySpan(from: days[1], until: days[2]))
    #expect(differences.first?.old == "a")
    #expect(new.differences(from: new).isEmpty)
  }

  @Test func aSpanIsTheLongestRunWithTheSameKey() throws {
    let days = try ["2025-01-01", "2025-02-01", "2025-03-01"].map { try Day(iso: $0) }
    let line = Timeline(changingAt: days) { day in days.filter { $0 <= day }.count }
    let span = line.span(around: days[1]) { $0 > 0 }
    #expect(span == DaySpan(from: days[0], until: nil))
    #expect(line.value(on: days[0]) == 1)
    #expect(line.value(on: days[1].previous ?? days[0]) == 1)
  }
}
