/// Looks for files that may name one of some documents or groups.
///
/// It finds more files than do, and never fewer: it looks at bytes and reads no YAML. A name that
/// can be written in several ways, and a file in which letters can be escaped, count as a find.
struct Mentions {
  private let needles: [Needle]
  private let isBlunt: Bool

  init(of names: Set<String>) {
    needles = names.sorted().map { Needle(Array($0.utf8)) }
    isBlunt = !names.allSatisfy { $0.utf8.allSatisfy(Mentions.isWrittenInOneWay) && !$0.isEmpty }
  }

  /// Whether the bytes may name one.
  func may(_ bytes: [UInt8]) -> Bool {
    isBlunt || bytes.contains(UInt8(ascii: "\\")) || needles.contains { $0.isIn(bytes) }
  }

  private static func isWrittenInOneWay(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}

/// Bytes that are looked for from their end, so that most of the others are passed over (Horspool).
private struct Needle {
  private let bytes: [UInt8]
  /// How far to go on after a byte that stood at the end of the window.
  private let steps: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var steps = [Int](repeating: max(bytes.count, 1), count: 256)
    for (place, byte) in bytes.dropLast().enumerated() {
      steps[Int(byte)] = bytes.count - 1 - place
    }
    self.steps = steps
  }

  func isIn(_ hay: [UInt8]) -> Bool {
    guard let last = bytes.last else { return true }
    var end = bytes.count - 1
    while end < hay.count {
      if hay[end] == last, hay[(end - bytes.count + 1)...end].elementsEqual(bytes) { return true }
      end += steps[Int(hay[end])]
    }
    return false
  }
}
