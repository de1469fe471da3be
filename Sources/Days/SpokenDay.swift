extension Day {
  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// The day for people: `May 15, 2025`, months of more than five letters cut to three.
  public var spoken: String {
    let (year, month, day) = civil
    let name = Day.monthNames[month - 1]
    return "\(name.count > 5 ? String(name.prefix(3)) : name) \(day), \(year)"
  }

  /// The day with its weekday for people: `Thursday, May 15, 2025`.
  public var spokenInFull: String {
    let (year, month, day) = civil
    return "\(Day.weekdayNames[weekday]), \(Day.monthNames[month - 1]) \(day), \(year)"
  }
}

extension DaySpan {
  /// The run of days for people, its last day included: `Nov 10, 2025 through Nov 9, 2026`.
  ///
  /// This is the one place that turns the half-open run of machines into the words of people.
  public var spoken: String {
    switch (from, through) {
    case (let from?, let last?):
      from == last ? from.spoken : "\(from.spoken) through \(last.spoken)"
    case (let from?, nil): "\(from.spoken), no end"
    case (nil, let last?): "through \(last.spoken)"
    case (nil, nil): "always"
    }
  }
}
