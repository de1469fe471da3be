import Days

/// Where days lie along an edge of a picture.
///
/// Between two neighbouring stops days are equally wide; how wide depends on how many there are, so
/// that short spans can be seen beside long ones. With two stops it is an ordinary linear scale.
struct DayScale: Sendable {
  private let stops: [(day: Day, place: Int)]

  /// A linear scale from one day to a later one.
  init(from first: Day, to last: Day, width: Int) {
    let end = max(last, first.next ?? first)
    stops = [(first, 0), (end, width)]
  }

  /// A scale of steps: each stretch between two stops is at least `least` wide, and what room is
  /// left is shared out by the root of the number of days.
  init(stops days: [Day], least: Int, atLeast width: Int) {
    let sorted = Set(days).sorted()
    let roots = zip(sorted, sorted.dropFirst()).map { DayScale.root($0.distance(to: $1)) }
    let room = max(0, width - least * roots.count)
    let sum = max(1, roots.reduce(0, +))
    var place = 0
    var stops: [(day: Day, place: Int)] = [(sorted.first ?? .first, 0)]
    for (root, day) in zip(roots, sorted.dropFirst()) {
      place += least + room * root / sum
      stops.append((day, place))
    }
    self.stops = stops
  }

  /// The first day.
  var first: Day { stops.first?.day ?? .first }
  /// The last day.
  var last: Day { stops.last?.day ?? .last }
  /// The whole width.
  var width: Int { stops.last?.place ?? 0 }

  /// The place of the beginning of a day; days outside lie at the edge.
  func place(of day: Day) -> Int {
    guard let after = stops.firstIndex(where: { $0.day > day }) else { return width }
    guard after > 0 else { return 0 }
    let (low, high) = (stops[after - 1], stops[after])
    let days = low.day.distance(to: high.day)
    return low.place + (high.place - low.place) * low.day.distance(to: day) / max(1, days)
  }

  /// The whole part of a square root.
  private static func root(_ number: Int) -> Int {
    var root = 0
    while (root + 1) * (root + 1) <= number { root += 1 }
    return root
  }
}
