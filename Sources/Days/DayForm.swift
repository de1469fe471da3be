/// A way to type a day or a run of days, for help.
public struct DayForm: Hashable, Sendable {
  /// A day typed that way.
  public let example: String
  /// What it means, or what one may do.
  public let explanation: String
}

extension DayReading {
  /// Every way to type a day, with an example of each; a new way is a row here.
  public static let forms: [DayForm] = [
    DayForm(example: "2025-05-15", explanation: "year, month, day"),
    DayForm(example: "2025/05/15", explanation: "the same; 2025.05.15 too"),
    DayForm(example: "20250515", explanation: "the same, eight digits"),
    DayForm(example: "15 May 2025", explanation: "with the name of the month"),
    DayForm(example: "May 15, 2025", explanation: "the same"),
    DayForm(example: "15th of May, 2025", explanation: "the same"),
    DayForm(example: "2025 May 15", explanation: "the same"),
    DayForm(example: "yesterday", explanation: "the day before today"),
    DayForm(example: "today", explanation: "the civil day in the zone of the book"),
    DayForm(example: "tomorrow", explanation: "the day after today"),
    DayForm(example: "2025-05-01..2025-05-31", explanation: "a run of days, both ends included"),
  ]
}
