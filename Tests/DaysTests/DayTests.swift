import Days
import Testing

@Suite struct DayTests {
  @Test func everyDayOfTheCalendarRoundTripsInOrder() throws {
    var day = Day.first
    var expected = (year: 1, month: 1, day: 1)
    var count = 1
    while let next = day.next {
      if expected.day < Day.length(ofMonth: expected.month, year: expected.year) {
        expected.day += 1
      } else if expected.month < 12 {
        expected = (expected.year, expected.month + 1, 1)
      } else {
        expected = (expected.year + 1, 1, 1)
      }
      let civil = next.civil
      guard civil == expected else {
        Issue.record("\(next.ordinal) is \(civil), not \(expected)")
        return
      }
      guard
        try Day(year: civil.year, month: civil.month, day: civil.day) == next
      else {
        Issue.record("\(civil) does not come back")
        return
      }
      day = next
      count += 1
    }
    #expect(day == Day.last)
    #expect(count == 3_652_059)
  }

  @Test(arguments: [
    ("2025-05-15", 3), ("1970-01-01", 3), ("0001-01-01", 0), ("9999-12-31", 4),
    ("2024-02-29", 3), ("2000-02-29", 1),
  ])
  func isoTextRoundTripsWithItsWeekday(text: String, weekday: Int) throws {
    let day = try Day(iso: text)
    #expect(day.description == text)
    #expect(day.weekday == weekday)
  }

  @Test(arguments: [
    ("2025-11-31", DayError.noSuchDay(31, month: 11, year: 2025, monthLength: 30)),
    ("2025-02-29", .noSuchDay(29, month: 2, year: 2025, monthLength: 28)),
    ("2025-13-01", .noSuchMonth(13, year: 2025)), ("0000-01-01", .noSuchYear(0)),
    ("2025-1-01", .notISO("2025-1-01")), ("2025-0a-01", .notISO("2025-0a-01")),
    ("", .notISO("")), ("２025-01-01", .notISO("２025-01-01")),
  ])
  func impossibleTextIsRefusedWithItsReason(text: String, reason: DayError) {
    #expect(throws: reason) { try Day(iso: text) }
  }

  @Test func arithmeticStopsAtTheEndsOfTheCalendar() throws {
    #expect(Day.last.next == nil)
    #expect(Day.first.previous == nil)
    #expect(Day.last.advanced(by: Int.max) == nil)
    #expect(Day.first.advanced(by: Int.min) == nil)
    let published = try Day(iso: "2025-01-15")
    #expect(published.advanced(by: 120) == (try Day(iso: "2025-05-15")))
  }
}
