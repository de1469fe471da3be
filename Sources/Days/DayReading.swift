/// Reads days as people type them: never by guessing.
///
/// `2025-05-15`, `2025/05/15`, `20250515`, `15 May 2025`, `May 15, 2025`, `today`, `yesterday`,
/// `tomorrow`. A day in figures alone with the year last (`01/02/2025`) is refused: it can be read
/// two ways.
public struct DayReading: Sendable {
  /// The day that `today` means.
  public let today: Day?

  /// A reader for whom today is this day; `nil`: words such as `today` are refused.
  public init(today: Day?) { self.today = today }

  /// The day that the text names.
  ///
  /// - Throws: ``DayReadingError`` when it names none, or could name two.
  public func day(_ text: String) throws(DayReadingError) -> Day {
    let typed = text.lowercased()
    if let relative = relativeDay(typed) { return try relative.get() }
    let parts = Parts(typed)
    guard parts.months.count <= 1, parts.rest.isEmpty else { throw .unreadable(text) }
    if let month = parts.months.first { return try named(month, parts, text) }
    return try figures(parts, text)
  }

  /// The run of days that `A..B` names, both included; a single day is a run of one.
  ///
  /// - Throws: ``DayReadingError`` when an end cannot be read or the run goes backwards.
  public func span(_ text: String) throws(DayReadingError) -> DaySpan {
    guard let dots = text.firstRange(of: "..") else {
      let day = try day(text)
      return try span(day, day, text)
    }
    let first = try day(String(text[..<dots.lowerBound]))
    let last = try day(String(text[dots.upperBound...]))
    return try span(first, last, text)
  }

  private func span(_ first: Day, _ last: Day, _ text: String) throws(DayReadingError) -> DaySpan {
    guard let span = DaySpan(from: first, through: last) else { throw .backwards(text) }
    return span
  }
}

extension DayReading {
  private func relativeDay(_ text: String) -> Result<Day, DayReadingError>? {
    let offsets = ["yesterday": -1, "today": 0, "tomorrow": 1]
    guard let offset = offsets[text] else { return nil }
    guard let day = today?.advanced(by: offset) else { return .failure(.unreadable(text)) }
    return .success(day)
  }

  private func named(
    _ month: Int, _ parts: Parts, _ text: String
  ) throws(DayReadingError) -> Day {
    guard parts.numbers.count == 2 else { throw .unreadable(text) }
    let years = parts.numbers.filter { $0.digits == 4 }
    let days = parts.numbers.filter { $0.digits <= 2 }
    guard let year = years.first, let day = days.first, years.count == 1 else {
      throw days.count == 2 ? .shortYear(text) : .unreadable(text)
    }
    return try civil(year.value, month, day.value, text)
  }

  private func figures(_ parts: Parts, _ text: String) throws(DayReadingError) -> Day {
    let numbers = parts.numbers
    if numbers.count == 1, numbers[0].digits == 8 {
      let value = numbers[0].value
      return try civil(value / 10_000, value / 100 % 100, value % 100, text)
    }
    guard numbers.count == 3 else { throw .unreadable(text) }
    if numbers[0].digits == 4 {
      return try civil(numbers[0].value, numbers[1].value, numbers[2].value, text)
    }
    guard numbers[2].digits == 4 else { throw .shortYear(text) }
    throw yearLast(numbers.map(\.value), text)
  }

  /// The readings of a day in figures whose year stands last.
  private func yearLast(_ numbers: [Int], _ text: String) -> DayReadingError {
    let monthFirst = try? Day(year: numbers[2], month: numbers[0], day: numbers[1])
    let dayFirst = try? Day(year: numbers[2], month: numbers[1], day: numbers[0])
    return switch (monthFirst, dayFirst) {
    case (let month?, let day?) where month != day:
      .ambiguous(text, monthFirst: month, dayFirst: day)
    case (let one?, _), (_, let one?): .figures(text, reading: one)
    case (nil, nil): .unreadable(text)
    }
  }

  private func civil(
    _ year: Int, _ month: Int, _ day: Int, _ text: String
  ) throws(DayReadingError) -> Day {
    do {
      return try Day(year: year, month: month, day: day)
    } catch {
      throw .impossible(text, error)
    }
  }
}

/// Why a text names no day.
public enum DayReadingError: Error, Hashable, Sendable {
  /// It can be read two ways.
  case ambiguous(String, monthFirst: Day, dayFirst: Day)
  /// It is in figures with the year last; only one reading is a day.
  case figures(String, reading: Day)
  /// The calendar has no such day.
  case impossible(String, DayError)
  /// The year has two digits.
  case shortYear(String)
  /// It is no day at all.
  case unreadable(String)
  /// The last day of a run lies before its first.
  case backwards(String)
}

/// The numbers and month names of a text, in order.
private struct Parts {
  struct Number {
    let value: Int
    let digits: Int
  }

  var numbers: [Number] = []
  var months: [Int] = []
  var rest: [String] = []

  init(_ text: String) {
    let separators: [Character] = [" ", ",", ".", "-", "/", "\u{A0}"]
    for word in text.split(whereSeparator: separators.contains).map(String.init) {
      let ordinal = Parts.withoutOrdinalEnding(word)
      if ordinal.utf8.count <= 8, ordinal.allSatisfy(\.isASCIIDigit), let value = Int(ordinal) {
        numbers.append(Number(value: value, digits: ordinal.utf8.count))
      } else if let month = Parts.month(word) {
        months.append(month)
      } else if !["of", "the"].contains(word) {
        rest.append(word)
      }
    }
  }

  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return monthNames.firstIndex { $0.hasPrefix(word) || (word == "sept" && $0 == "september") }
      .map { $0 + 1 }
  }

  private static func withoutOrdinalEnding(_ word: String) -> String {
    for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) {
      let stem = word.dropLast(2)
      if !stem.isEmpty, stem.allSatisfy(\.isASCIIDigit) { return String(stem) }
    }
    return word
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
