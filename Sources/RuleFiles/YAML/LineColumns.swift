/// The columns of one line: turns counted Unicode scalars into counted characters and bytes.
enum LineColumns {
  /// A scalar of a line: the character it belongs to and its first byte, both from 0.
  struct Position {
    let character: Int
    let byte: Int
  }

  /// Every scalar is a character of one byte; the line has so many.
  case same(width: Int)
  /// The line has wide characters or combining marks.
  case mixed([Position])

  /// The columns of a line given as UTF-8.
  init(_ line: ArraySlice<UInt8>) {
    if line.allSatisfy({ $0 < 0x80 }) {
      self = .same(width: line.count)
    } else {
      self = .mixed(LineColumns.positions(in: String(decoding: line, as: UTF8.self)))
    }
  }

  private static func positions(in text: String) -> [Position] {
    var positions: [Position] = []
    var byte = 0
    for (number, character) in text.enumerated() {
      for scalar in character.unicodeScalars {
        positions.append(Position(character: number, byte: byte))
        byte += UTF8.width(scalar)
      }
    }
    return positions
  }
}

extension LineColumns {
  /// How many scalars the line has.
  var width: Int {
    switch self {
    case .same(let width): width
    case .mixed(let positions): positions.count
    }
  }

  /// The first byte of a scalar, from the beginning of the line; `nil` behind its end.
  func byte(ofScalar number: Int) -> Int? {
    guard number < width else { return nil }
    switch self {
    case .same: return number
    case .mixed(let positions): return positions[number].byte
    }
  }

  /// The column, from 1, and how many columns the scalars from the first up to the last cover.
  func span(from first: Int, upTo last: Int) -> (column: Int, length: Int) {
    let start = min(first, width)
    let end = max(start, min(last, width))
    switch self {
    case .same: return (start + 1, end - start)
    case .mixed(let positions): return LineColumns.span(start, end, in: positions)
    }
  }

  private static func span(
    _ start: Int, _ end: Int, in positions: [Position]
  ) -> (column: Int, length: Int) {
    let afterLast = positions.last.map { $0.character + 1 } ?? 0
    let column = start < positions.count ? positions[start].character : afterLast
    let length = end > start ? positions[end - 1].character + 1 - column : 0
    return (column + 1, length)
  }
}
