/// A civil day of the proleptic Gregorian calendar, years 1 to 9999.
///
/// It is not an instant: it knows neither a time of day nor a time zone. Days order and count like
/// whole numbers; one day after another is `day.advanced(by: 1)`.
@frozen public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let ordinal: Int32

  private init(unchecked ordinal: Int32) { self.ordinal = ordinal }

  /// The day with that number, or `nil` outside the years 1 to 9999.
  public init?(ordinal: Int) {
    guard (Day.first.ordinal...Day.last.ordinal).contains(Int32(clamping: ordinal)) else {
      return nil
    }
    self.ordinal = Int32(clamping: ordinal)
  }

  /// The day with these calendar numbers.
  ///
  /// - Throws: ``DayError`` when the calendar has no such day.
  public init(year: Int, month: Int, day: Int) throws(DayError) {
    guard (1...9999).contains(year) else { throw .noSuchYear(year) }
    guard (1...12).contains(month) else { throw .noSuchMonth(month, year: year) }
    let length = Day.length(ofMonth: month, year: year)
    guard (1...length).contains(day) else {
      throw .noSuchDay(day, month: month, year: year, monthLength: length)
    }
    ordinal = Day.ordinal(year: year, month: month, day: day)
  }

  /// January 1 of the year 1, the first day that can be named.
  public static let first = Day(unchecked: -719_162)

  /// December 31, 9999, the last day that can be named.
  public static let last = Day(unchecked: 2_932_896)
}

extension Day: Comparable {
  /// Whether the left day comes before the right one.
  @inlinable public static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }
}

extension Day {
  /// The day that many days later (earlier when negative), or `nil` outside the calendar.
  public func advanced(by days: Int) -> Day? {
    let (sum, overflow) = Int(ordinal).addingReportingOverflow(days)
    return overflow ? nil : Day(ordinal: sum)
  }

  /// How many days lie from this day to the other: positive when the other is later.
  public func distance(to other: Day) -> Int { Int(other.ordinal) - Int(ordinal) }

  /// The day after, or `nil` after December 31, 9999.
  public var next: Day? { advanced(by: 1) }

  /// The day before, or `nil` before January 1 of the year 1.
  public var previous: Day? { advanced(by: -1) }
}

extension Day {
  /// The calendar numbers of this day.
  public var civil: (year: Int, month: Int, day: Int) {
    // Howard Hinnant's algorithm: eras of 400 years, years that begin in March.
    let shifted = Int(ordinal) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// Monday is 0, Sunday is 6 (ISO 8601 order).
  public var weekday: Int {
    let remainder = (Int(ordinal) + 3) % 7
    return remainder >= 0 ? remainder : remainder + 7
  }

  /// How many days the month has, 28 to 31; 0 for a month outside 1 to 12.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  /// Whether the year has a February 29.
  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  private static func ordinal(year: Int, month: Int, day: Int) -> Int32 {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let marchMonth = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}

/// Why there is no such day.
public enum DayError: Error, Hashable, Sendable {
  /// The text is not of the form `YYYY-MM-DD`.
  case notISO(String)
  /// The year is outside 1 to 9999.
  case noSuchYear(Int)
  /// The month is outside 1 to 12.
  case noSuchMonth(Int, year: Int)
  /// The month has no such day; `monthLength` is its last one.
  case noSuchDay(Int, month: Int, year: Int, monthLength: Int)
}
