package import Days
import RuleModel

extension YAMLNode {
  /// The calendar day of this value, written `2025-05-15`, with or without quotes.
  package func day(for key: String) -> Reading<Placed<Day>> {
    guard case .scalar(let scalar) = self else {
      return .refused([.wrongKind(self, key, expected: "a day such as 2025-05-15")])
    }
    if isEmptyPlain { return .refused([.noValue(key, at: place)]) }
    do {
      return DayRange.accept(try Day(iso: scalar.text), at: scalar)
    } catch {
      return .refused([error.finding(at: scalar)])
    }
  }
}

/// Which days a rulebook may name.
private enum DayRange {
  private static let years = 1700...2200
  /// Days that programs write when they do not know one.
  private static let fillers = [
    "1900-01-01", "2099-12-31", "2222-02-22", "2999-01-01", "9999-12-31",
  ]

  static func accept(_ day: Day, at scalar: YAMLScalar) -> Reading<Placed<Day>> {
    if fillers.contains(scalar.text) { return .refused([.filler(day, at: scalar.place)]) }
    if !years.contains(day.civil.year) { return .refused([.farYear(day, at: scalar.place)]) }
    return .read(Placed(day, at: scalar.place), warnings: [])
  }
}

extension DayError {
  fileprivate func finding(at scalar: YAMLScalar) -> Finding {
    switch self {
    case .notISO: .notADay(scalar)
    case .noSuchYear: .noSuchDay("there is no year 0", at: scalar.place, help: [])
    case .noSuchMonth(let month, _):
      .noSuchDay(
        "there is no month \(month)", at: scalar.place, help: SpelledDay.swapped(scalar.text))
    case .noSuchDay(let day, let month, let year, let length):
      .noSuchDay(
        reason(day, month, year, length), at: scalar.place,
        help: ["did you mean \(scalar.text.prefix(8))\(length)?"])
    }
  }

  private func reason(_ day: Int, _ month: Int, _ year: Int, _ length: Int) -> String {
    let name = SpelledDay.months[month - 1]
    if day == 0 { return "\(name) begins with day 01" }
    return month == 2 ? "\(name) \(year) has \(length) days" : "\(name) has \(length) days"
  }
}

extension Finding {
  fileprivate static func noSuchDay(_ reason: String, at place: Place, help: [String]) -> Finding {
    Finding(.noSuchDay, "no such day: \(reason)", at: place, "not a calendar date", help: help)
  }

  fileprivate static func notADay(_ scalar: YAMLScalar) -> Finding {
    Finding(
      .notADay, "`\(scalar.shownText)` is not a day", at: scalar.place, "expected YYYY-MM-DD",
      help: SpelledDay.help(for: scalar.text))
  }

  fileprivate static func filler(_ day: Day, at place: Place) -> Finding {
    Finding(
      .fillerDay, "\(day) stands for a day that nobody knows", at: place, "a filler",
      help: ["write the real day; an end may be `open`, `lifted` or `unknown`"])
  }

  fileprivate static func farYear(_ day: Day, at place: Place) -> Finding {
    Finding(
      .fillerDay, "\(day) is not in the years 1700 to 2200", at: place, "a slip or a filler",
      help: ["write the real day; an end may be `open`, `lifted` or `unknown`"])
  }
}
