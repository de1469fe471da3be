import Days

/// The dates below the lanes, and the mark of today.
struct TimeAxis {
  let scale: TimeScale
  let today: Day

  /// The lines, indented like the lanes.
  func lines(indent: Int, _ style: Style) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return [ticks, todayLine(style)].compactMap(\.self).map { margin + $0 }
  }

  /// A day for each tick with its label, as close as the labels allow.
  private var marks: [(day: Day, label: String)] {
    let steps: [(every: Int, shows: Bool)] = [(1, true), (3, true), (6, true)]
    for step in steps {
      let marks = months(every: step.every)
      if marks.count * 9 <= scale.columns { return marks }
    }
    let spans = [1, 2, 5, 10, 20, 50, 100, 1000]
    return spans.lazy.map(years).first { $0.count * 6 <= self.scale.columns } ?? []
  }

  private func months(every step: Int) -> [(day: Day, label: String)] {
    guard let first = scale.window.from, let until = scale.window.until else { return [] }
    return (first.civil.year...until.civil.year).flatMap { year in
      stride(from: 1, through: 12, by: step).compactMap { month in
        let day = try? Day(year: year, month: month, day: 1)
        return day.flatMap { scale.window.contains($0) ? ($0, $0.monthLabel) : nil }
      }
    }
  }

  private func years(every step: Int) -> [(day: Day, label: String)] {
    guard let first = scale.window.from, let until = scale.window.until else { return [] }
    return (first.civil.year...until.civil.year).filter { $0 % step == 0 }.compactMap { year in
      let day = try? Day(year: year, month: 1, day: 1)
      return day.flatMap { scale.window.contains($0) ? ($0, String(year)) : nil }
    }
  }

  private var ticks: String {
    var line = ""
    for mark in marks {
      guard let column = scale.column(of: mark.day) else { continue }
      if line.count > column + 1 { continue }
      line += String(repeating: " ", count: column + 1 - line.count) + "|" + mark.label
    }
    return line
  }

  private func todayLine(_ style: Style) -> String? {
    guard let column = scale.column(of: today) else { return nil }
    let mark = style.ascii ? "^" : "▲"
    let words = "\(mark) today, \(today.spoken)"
    guard column + 1 + words.count <= scale.columns + 2 else {
      let text = "today, \(today.spoken) \(mark)"
      return String(repeating: " ", count: max(0, column + 2 - text.count)) + text
    }
    return String(repeating: " ", count: column + 1) + words
  }
}

extension Day {
  /// `Jan 2025` for a tick.
  fileprivate var monthLabel: String {
    let words = spoken.split(separator: " ")
    return "\(words.first?.prefix(3) ?? "") \(words.last ?? "")"
  }
}
