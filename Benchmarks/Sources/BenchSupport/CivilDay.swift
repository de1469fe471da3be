/// A day of the Gregorian calendar, as the number of days since 1970-01-01.
public struct CivilDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number of days since 1970-01-01.
  public let number: Int

  /// The day with this number.
  public init(number: Int) { self.number = number }

  /// A day by year, month and day of the month.
  public init(_ year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Year, month and day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    return (year, month < 10 ? month + 3 : month - 9, dayOfYear - (153 * month + 2) / 5 + 1)
  }

  /// The day as ISO 8601 writes it.
  public var description: String {
    let (year, month, day) = parts
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// Whether a day comes before another.
  public static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }
  /// The day so many days later.
  public static func + (day: CivilDay, count: Int) -> CivilDay {
    CivilDay(number: day.number + count)
  }
  /// The day so many days earlier.
  public static func - (day: CivilDay, count: Int) -> CivilDay { day + -count }
  /// The number of days from one to the other.
  public static func - (left: CivilDay, right: CivilDay) -> Int { left.number - right.number }
}
