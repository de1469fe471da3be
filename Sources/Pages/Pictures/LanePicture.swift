import Days
import Reports
import RuleModel

/// Lanes of time: bars with a fill, a pattern and a word. A list beside it says the same.
struct LanePicture: Sendable {
  /// A lane as it is drawn.
  struct Track: Sendable {
    let name: String
    let bars: [Bar]
  }

  /// A run of days drawn alike.
  struct Bar: Sendable {
    let days: DaySpan
    let paint: Paint
    let words: String
    /// Whether it was scheduled and nobody has confirmed it.
    let isDashed: Bool
    /// The page about it.
    let page: Page?
  }

  private let tracks: [Track]
  private let scale: DayScale
  private let today: Day
  private let labels: Int
  private let name = "lane"

  private static let lane = 34
  private static let bar = 24

  init(_ tracks: [Track], from first: Day, to last: Day, today: Day, width: Int = 760) {
    self.tracks = tracks
    self.today = today
    labels = 8 * (tracks.map(\.name.count).max() ?? 0) + 16
    scale = DayScale(from: first, to: last, width: width)
  }

  private var height: Int { tracks.count * LanePicture.lane + 46 }
  private var width: Int { labels + scale.width + 40 }

  /// The picture within a page.
  var inline: Node {
    .svg[
      .class("lanes"), .viewBox(width, height), .width(width), .height(height),
      .aria(.hidden, "true")](content)
  }

  /// The picture as a document of its own.
  func document(title: String) -> Node {
    .svg[
      .xmlns("http://www.w3.org/2000/svg"), .viewBox(width, height), .width(width),
      .height(height),
    ](.title(.text(title)), PictureStyle.node, content)
  }

  private var content: Node {
    [
      Paint.definitions(named: name), ticks,
      tracks.enumerated().nodes { track($1, top: $0 * LanePicture.lane + 4) }, now,
    ]
  }

  private func track(_ track: Track, top: Int) -> Node {
    .g(
      .label_[.class("lane"), .x(labels - 10), .y(top + 16), .anchor("end")](.text(track.name)),
      track.bars.nodes { bar($0, top: top) })
  }

  private func bar(_ bar: Bar, top: Int) -> Node {
    let from = bar.days.from.map(scale.place) ?? 0
    let until = bar.days.until.map(scale.place) ?? scale.width
    guard until > from || (bar.days.from.map { $0 >= scale.first && $0 < scale.last } ?? true)
    else {
      return .nothing
    }
    let frame = Paint.Frame(
      x: labels + from, y: top, width: max(2, until - from), height: LanePicture.bar)
    let drawn: Node = [
      bar.paint.bar(frame, named: name, dashed: bar.isDashed), label(bar, in: frame),
      bar.days.until == nil ? arrow(at: frame) : .nothing,
    ]
    guard let page = bar.page else { return drawn }
    return .a[.href(Address(page)), .tabindex(-1)](
      .title(.text("\(bar.words): \(bar.days.spoken)")), hit(frame), drawn)
  }

  /// A short bar can be hit beside itself: its target is never narrower than 24 pixels.
  private func hit(_ frame: Paint.Frame) -> Node {
    let missing = max(0, 24 - frame.width)
    return .rect[
      .class("hit"), .x(frame.x - missing / 2), .y(frame.y), .width(frame.width + missing),
      .height(frame.height),
    ]()
  }

  private func label(_ bar: Bar, in frame: Paint.Frame) -> Node {
    let room = (frame.width - 12) / 8
    guard room >= 4 else { return .nothing }
    let words = bar.words.count <= room ? bar.words : String(bar.words.prefix(room - 1)) + "…"
    return [
      .rect[
        .class("plate"), .x(frame.x + 4), .y(frame.y + 4), .width(words.count * 7 + 8),
        .height(16),
      ](),
      .label_[.class("word"), .x(frame.x + 7), .y(frame.y + 16)](.text(words)),
    ]
  }

  private func arrow(at frame: Paint.Frame) -> Node {
    let (x, y) = (frame.x + frame.width, frame.y)
    return .path[.class("arrow"), .d("M\(x) \(y)L\(x + 12) \(y + 12)L\(x) \(y + 24)Z")]()
  }
}

extension LanePicture {
  private var bottom: Int { tracks.count * LanePicture.lane + 4 }

  /// Years, or months where there is room.
  private var ticks: Node {
    marks.nodes { day, words in
      let x = self.labels + self.scale.place(of: day)
      return [
        .line[.class("tick"), .x1(x), .y1(0), .x2(x), .y2(self.bottom)](),
        .label_[.class("tick"), .x(x + 3), .y(self.bottom + 14)](.text(words)),
      ]
    }
  }

  private var marks: [(Day, String)] {
    let months = days(everyMonths: 3)
    if months.count <= scale.width / 70 {
      return months.map { ($0, $0.spoken.split(separator: " ").first.map(String.init) ?? "") }
        .map { day, month in (day, "\(month) \(day.civil.year)") }
    }
    let years = days(everyMonths: 12)
    let step = max(1, (years.count * 50 + scale.width - 1) / scale.width)
    return years.filter { $0.civil.year % step == 0 }.map { ($0, "\($0.civil.year)") }
  }

  private func days(everyMonths step: Int) -> [Day] {
    (scale.first.civil.year...scale.last.civil.year).flatMap { year in
      stride(from: 1, through: 12, by: step).compactMap { month in
        try? Day(year: year, month: month, day: 1)
      }
    }.filter { $0 >= scale.first && $0 < scale.last }
  }

  private var now: Node {
    guard today >= scale.first, today < scale.last else { return .nothing }
    let x = labels + scale.place(of: today)
    let isLate = scale.place(of: today) > scale.width - 60
    return [
      .line[.class("today"), .x1(x), .y1(0), .x2(x), .y2(bottom + 20)](),
      .label_[
        .class("today"), .x(isLate ? x - 4 : x + 4), .y(bottom + 30),
        .anchor(isLate ? "end" : "start"),
      ]("today"),
    ]
  }
}
