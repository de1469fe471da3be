import Days
import RuleModel

/// A lane as it is drawn: runs of days with a glyph, and its name.
struct Track {
  /// A run of days drawn alike.
  struct Run {
    let days: DaySpan
    let glyph: Glyph
    /// What the glyph says here.
    let words: String
    /// Whether it was scheduled and nobody has confirmed it.
    let isDashed: Bool
  }

  let name: String
  let runs: [Run]

  init(_ lane: Lane, name: String) {
    self.name = name
    var isNext = false
    runs = lane.stretches.map { stretch in
      var glyph = stretch.standing.standing.glyph
      if glyph == .wording {
        glyph = isNext ? .nextWording : .wording
        isNext.toggle()
      }
      return Run(
        days: stretch.days, glyph: glyph, words: lane.legend(stretch),
        isDashed: lane.mark(stretch) != nil)
    }
  }

  /// The days on which something announced was open.
  init(said: [AnnouncedSpan], name: String) {
    self.name = name
    let days = said.flatMap { [$0.announcement.since, $0.until] }.compactMap(\.self)
    let timeline = Timeline(changingAt: days) { day in
      said.contains { $0.announcement.since <= day && $0.until.map { $0 > day } ?? true }
    }
    runs = timeline.spans.map { span, isOpen in
      Run(
        days: span, glyph: isOpen ? .said : .nothing,
        words: isOpen ? "said, not done" : "nothing announced", isDashed: false)
    }
  }
}

extension Lane {
  /// What a glyph says, for the legend.
  fileprivate func legend(_ stretch: Stretch) -> String {
    guard let standing = stretch.standing.standing else { return "not covered" }
    guard case .text(let version?) = standing.state else { return standing.words }
    return version.text.isEmpty ? "" : "a wording"
  }
}

/// Which days the columns of a picture stand for.
struct TimeScale {
  let window: DaySpan
  let columns: Int
  private let first: Day
  private let length: Int

  /// A scale of days; at least one column.
  init(from first: Day, until: Day, columns: Int) {
    self.first = first
    length = max(1, first.distance(to: until))
    self.columns = max(1, columns)
    window = DaySpan(from: first, until: first.advanced(by: length)) ?? .always
  }

  /// The days of a column: at least one.
  func days(of column: Int) -> DaySpan {
    let from = column * length / columns
    let until = max(from + 1, (column + 1) * length / columns)
    return DaySpan(from: first.advanced(by: from), until: first.advanced(by: until)) ?? window
  }

  /// The column of a day; `nil`: outside the picture.
  func column(of day: Day) -> Int? {
    guard window.contains(day) else { return nil }
    return (0..<columns).last { column in days(of: column).from.map { $0 <= day } ?? false }
  }
}

extension Track {
  /// The lane as characters.
  func text(_ scale: TimeScale, _ style: Style) -> String {
    let cells = (0..<scale.columns).map { column -> Character in
      guard let run = run(in: scale.days(of: column)) else { return " " }
      return run.isDashed && column % 3 == 2 ? " " : run.glyph.character(style)
    }
    return arrow(before: scale, style) + String(cells) + arrow(after: scale, style)
  }

  /// The run that a column shows: one that is shorter than the column, else the one in its middle.
  private func run(in column: DaySpan) -> Run? {
    let here = runs.filter { $0.days.intersection(column) != nil }
    let width = column.length ?? 1
    let short = here.filter { ($0.days.length ?? .max) < width }
    let middle = column.from.flatMap { $0.advanced(by: width / 2) }
    return short.min { ($0.days.length ?? .max) < ($1.days.length ?? .max) }
      ?? here.first { run in middle.map(run.days.contains) ?? false } ?? here.first
  }

  private func arrow(before scale: TimeScale, _ style: Style) -> String {
    guard let edge = scale.window.from?.previous, runs.contains(where: { $0.days.contains(edge) })
    else { return " " }
    return style.ascii ? "<" : "←"
  }

  private func arrow(after scale: TimeScale, _ style: Style) -> String {
    guard let edge = scale.window.until, runs.contains(where: { $0.days.contains(edge) }) else {
      return " "
    }
    return style.ascii ? ">" : "→"
  }
}
