import Days

/// What somebody may have meant by a text that is not a day as a rulebook writes it.
enum SpelledDay {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// What to do about a text that has not the form `YYYY-MM-DD`.
  static func help(for text: String) -> [String] {
    let readings = readings(of: text)
    if !readings.isEmpty { return [sentence(readings)] }
    let hasTime = text.count > 10 && (try? Day(iso: text.prefix(10))) != nil
    return hasTime
      ? ["write only \(text.prefix(10)): times of day go into `note`"]
      : ["write year, month and day in digits, such as 2025-05-15"]
  }

  /// The day that month and day make when they change places.
  static func swapped(_ text: String) -> [String] {
    guard let numbers = numbers(in: text), let day = day(numbers[0], numbers[2], numbers[1]) else {
      return []
    }
    return [sentence([day])]
  }

  private static func sentence(_ days: [Day]) -> String {
    "did you mean " + days.map(\.description).joined(separator: " or ") + "?"
  }

  private static func readings(of text: String) -> [Day] {
    guard let numbers = numbers(in: text) else { return [] }
    let candidates =
      numbers[0] > 99
      ? [day(numbers[0], numbers[1], numbers[2])]
      : [day(numbers[2], numbers[0], numbers[1]), day(numbers[2], numbers[1], numbers[0])]
    let days = candidates.compactMap { $0 }
    return days.count == 2 && days[0] == days[1] ? [days[0]] : days
  }

  private static func numbers(in text: String) -> [Int]? {
    let parts = text.utf8.count <= 10 ? text.split { "-/. ".contains($0) } : []
    let numbers = parts.compactMap { Int($0) }
    return parts.count == 3 && numbers.count == 3 ? numbers : nil
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    (1700...2200).contains(year) ? try? Day(year: year, month: month, day: day) : nil
  }
}
