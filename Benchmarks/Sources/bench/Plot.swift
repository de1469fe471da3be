#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A line of a plot.
struct Series {
  let name: String
  let isPeer: Bool
  var points: [(x: Double, y: Double)] = []
}

/// How a cost grows: both scales are logarithmic, so that a straight line is a power.
struct Plot {
  let title: String
  let across: String
  let series: [Series]

  private static let left = 70.0
  private static let right = 500.0
  private static let top = 56.0
  private static let bottom = 340.0

  private var shown: [Series] { series.filter { !$0.points.isEmpty } }
  private var points: [(x: Double, y: Double)] { shown.flatMap(\.points) }

  /// The picture; it follows the reader's light or dark page.
  var svg: String {
    guard !points.isEmpty else { return "" }
    let body = [grid, lines, names].joined()
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 400" role="img" aria-label="\(words)">
      <title>\(title)</title>
      <style>
      svg { --ink: #1b1b1b; --faint: #c9c9c9; --page: #ffffff; font: 12px system-ui, sans-serif }
      .s0 { --line: #1d4ed8 } .s1 { --line: #b45309 } .s2 { --line: #047857 } .s3 { --line: #9d174d }
      @media (prefers-color-scheme: dark) {
      svg { --ink: #ececec; --faint: #4a4a4a; --page: #161616 }
      .s0 { --line: #93b4ff } .s1 { --line: #fbbf6b } .s2 { --line: #6ee7b7 } .s3 { --line: #f9a8d4 }
      }
      rect { fill: var(--page) } text { fill: var(--ink) } .grid { stroke: var(--faint) }
      polyline { fill: none; stroke: var(--line); stroke-width: 2 } .peer { stroke-dasharray: 6 4 }
      circle { fill: var(--line) } .name { fill: var(--line) } .title { font-size: 15px; font-weight: 600 }
      </style>
      <rect width="760" height="400"/>
      <text class="title" x="16" y="26">\(title)</text>
      <text x="16" y="44">time of a whole process; dashed: peers</text>
      \(body)<text x="\(at((Plot.left + Plot.right) / 2))" y="384" text-anchor="middle">\(across)</text>
      </svg>

      """
  }

  private var words: String {
    title + ": "
      + shown.map { one in
        let first = one.points[0]
        let last = one.points[one.points.count - 1]
        return "\(one.name) from \(time(first.y)) at \(figure(first.x, 0)) to \(time(last.y)) "
          + "at \(figure(last.x, 0))"
      }.joined(separator: "; ")
  }

  private var grid: String {
    var text = ""
    for decade in decades {
      let y = at(down(decade))
      text +=
        "<line class=\"grid\" x1=\"\(at(Plot.left))\" x2=\"\(at(Plot.right))\" y1=\"\(y)\" y2=\"\(y)\"/>\n"
      text += "<text x=\"\(at(Plot.left - 8))\" y=\"\(at(down(decade) + 4))\" text-anchor=\"end\">"
      text += "\(label(decade))</text>\n"
    }
    for value in Set(points.map(\.x)).sorted() {
      text += "<text x=\"\(at(along(value)))\" y=\"362\" text-anchor=\"middle\">"
      text += "\(figure(value, 0))</text>\n"
    }
    return text
  }

  private var lines: String {
    shown.enumerated().map { index, one in
      let path = one.points.map { "\(at(along($0.x))),\(at(down($0.y)))" }.joined(separator: " ")
      let dots = one.points.map {
        "<circle cx=\"\(at(along($0.x)))\" cy=\"\(at(down($0.y)))\" r=\"3\"/>"
      }.joined()
      let kind = one.isPeer ? " class=\"peer\"" : ""
      return "<g class=\"s\(index % 4)\"><polyline\(kind) points=\"\(path)\"/>\(dots)</g>\n"
    }.joined()
  }

  /// The names at the ends of the lines, kept apart from each other.
  private var names: String {
    var free = -1000.0
    let ends = shown.enumerated().map { ($0.offset, $0.element, down($0.element.last)) }
    return ends.sorted { $0.2 < $1.2 }.map { index, one, wished in
      free = max(wished + 4, free + 15)
      return "<g class=\"s\(index % 4)\"><text class=\"name\" x=\"\(at(Plot.right + 12))\" "
        + "y=\"\(at(free))\">\(one.name), \(time(one.last))</text></g>\n"
    }.joined()
  }
}

extension Plot {
  private var lowest: Double { log10(points.map(\.y).min() ?? 1).rounded(.down) }
  private var highest: Double {
    max(log10(points.map(\.y).max() ?? 1).rounded(.up), lowest + 1)
  }

  private var decades: [Double] {
    stride(from: lowest, through: highest, by: 1).map { pow(10, $0) }
  }

  private func along(_ x: Double) -> Double {
    let ends = (log10(points.map(\.x).min() ?? 1), log10(points.map(\.x).max() ?? 10))
    let share = ends.1 > ends.0 ? (log10(x) - ends.0) / (ends.1 - ends.0) : 0.5
    return Plot.left + 14 + share * (Plot.right - Plot.left - 28)
  }

  private func down(_ y: Double) -> Double {
    let share = (log10(max(y, 1e-6)) - lowest) / (highest - lowest)
    return Plot.bottom - share * (Plot.bottom - Plot.top - 8)
  }

  private func at(_ number: Double) -> String { figure(number, 1) }

  private func label(_ decade: Double) -> String {
    if decade >= 1000 { return "\(figure(decade / 1000, 0)) s" }
    return decade >= 1 ? "\(figure(decade, 0)) ms" : "\(figure(decade * 1000, 0)) µs"
  }
}

extension Series {
  /// The cost at the right end.
  fileprivate var last: Double { points.last?.y ?? 1 }
}
