import Days

/// Numbers for values, in the order in which they are met.
struct Numbering<Value: Hashable> {
  private var numbers: [Value: UInt16] = [:]
  private(set) var values: [Value] = []

  /// The number of a value; `nil`: there are too many of them.
  mutating func number(_ value: Value) -> UInt16? {
    if let number = numbers[value] { return number }
    guard let number = UInt16(exactly: values.count) else { return nil }
    numbers[value] = number
    values.append(value)
    return number
  }
}

/// The days on which each row turns, a row after the other.
struct RowTurns {
  /// Where the turns of each row begin, and where those of the last one end.
  private(set) var starts: [Int32] = [0]
  /// The first day of each turn by its number; the first one of a row is the beginning of time.
  private(set) var days: [Int32] = []
  /// What stands from then.
  private(set) var cells: [UInt16] = []

  /// Adds a row; `false`: its cells cannot be numbered.
  mutating func append(
    _ timeline: Timeline<CourseCell>, _ numbers: inout Numbering<CourseCell>
  ) -> Bool {
    for piece in timeline.pieces {
      guard let number = numbers.number(piece.value) else { return false }
      days.append(piece.since.map(\.ordinal) ?? .min)
      cells.append(number)
    }
    starts.append(Int32(days.count))
    return true
  }

  /// What stands in a row on the day with that number.
  func cell(of row: Int, on day: Int32) -> UInt16 {
    var place = Int(starts[row])
    let end = Int(starts[row + 1])
    while place + 1 < end, days[place + 1] <= day { place += 1 }
    return cells[place]
  }
}

/// All rows together, by the days on which any of them turns.
struct Sweep {
  fileprivate struct Turn {
    let day: Int32
    let row: Int32
    let cell: UInt16
  }

  /// Earliest first.
  private let turns: [Turn]
  /// How many turns lie between two columns that are kept whole: about one a row, so that all of them
  /// together are as large as the turns.
  private let stride: Int
  private let whole: [[UInt16]]

  init(_ rows: RowTurns) {
    let count = rows.starts.count - 1
    var column = (0..<count).map { rows.cells[Int(rows.starts[$0])] }
    let later = (0..<count).flatMap { row in
      (Int(rows.starts[row]) + 1..<Int(rows.starts[row + 1])).map {
        Turn(day: rows.days[$0], row: Int32(row), cell: rows.cells[$0])
      }
    }
    turns = later.sorted { $0.day < $1.day }
    stride = max(count, 1024)
    var whole = [column]
    for (number, turn) in turns.enumerated() {
      column[Int(turn.row)] = turn.cell
      if (number + 1) % stride == 0 { whole.append(column) }
    }
    self.whole = whole
  }

  /// What stands on the day with that number.
  func column(on day: Int32) -> [UInt16] {
    let end = turns.firstIndex(after: day)
    var column = whole[end / stride]
    for turn in turns[end / stride * stride..<end] { column[Int(turn.row)] = turn.cell }
    return column
  }
}

extension [Sweep.Turn] {
  /// The place of the first turn after a day.
  fileprivate func firstIndex(after day: Int32) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].day <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
