/// Which words some files may hold: it may say so of words that they do not, and never the other way
/// round (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970).
struct WordFilter: Hashable, Sendable {
  private static let fewestParts = 8
  private static let bytesPerPart = 256

  /// 64 bits each; their number is a power of two.
  private(set) var parts: [UInt64]

  /// The words of these files. Where letters can be escaped, any word may be there.
  init(of files: [[UInt8]]) {
    let size = files.reduce(0) { $0 + $1.count }
    parts = Array(repeating: 0, count: WordFilter.partCount(forBytes: size))
    for file in files { add(file) }
    if files.contains(where: { $0.contains(UInt8(ascii: "\\")) }) {
      parts = Array(repeating: .max, count: 1)
    }
  }

  private static func partCount(forBytes size: Int) -> Int {
    var count = fewestParts
    while count < size / bytesPerPart { count *= 2 }
    return count
  }

  private mutating func add(_ file: [UInt8]) {
    let mask = UInt64(parts.count * 64 - 1)
    parts.withUnsafeMutableBufferPointer { parts in
      WordNumber.forEach(in: file) { word in
        for bit in WordBits(word, mask) { parts[bit >> 6] |= 1 << UInt64(bit & 63) }
      }
    }
  }
}

/// The places of the three bits that a word sets.
struct WordBits: Sequence, IteratorProtocol {
  private var rest: UInt64
  private var left = 3
  private let mask: UInt64

  /// The mask is one less than the number of places.
  init(_ word: UInt64, _ mask: UInt64) {
    rest = word ^ word >> 33
    self.mask = mask
  }

  mutating func next() -> Int? {
    guard left > 0 else { return nil }
    left -= 1
    defer { rest = rest >> 21 | rest << 43 }
    return Int(rest & mask)
  }
}
