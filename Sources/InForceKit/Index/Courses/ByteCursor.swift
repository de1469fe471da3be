import BookIndex

/// Walks over bytes without copying them; what is not there is a doubt and never a trap.
struct ByteCursor {
  private let bytes: [UInt8]
  private(set) var place: Int

  init(_ bytes: [UInt8], at place: Int = 0) {
    self.bytes = bytes
    self.place = place
  }

  /// One byte.
  mutating func byte() throws(IndexDoubt) -> UInt8 {
    try skip(1)
    return bytes[place - 1]
  }

  /// A number of four bytes.
  mutating func number() throws(IndexDoubt) -> UInt32 {
    try skip(4)
    let last = place
    return UInt32(bytes[last - 4]) | UInt32(bytes[last - 3]) << 8
      | UInt32(bytes[last - 2]) << 16 | UInt32(bytes[last - 1]) << 24
  }

  /// A number of four bytes with a sign.
  mutating func signed() throws(IndexDoubt) -> Int32 { Int32(bitPattern: try number()) }

  /// A number of eight bytes.
  mutating func long() throws(IndexDoubt) -> UInt64 {
    let low = try number()
    return UInt64(low) | UInt64(try number()) << 32
  }

  /// Where a text lies that says how long it is.
  mutating func range() throws(IndexDoubt) -> Range<Int> {
    let count = Int(try number())
    try skip(count)
    return place - count..<place
  }

  /// A text that says how long it is.
  mutating func text() throws(IndexDoubt) -> String {
    guard let text = String(validating: bytes[try range()], as: UTF8.self) else {
      throw .damaged
    }
    return text
  }

  /// Goes over so many bytes.
  mutating func skip(_ count: Int) throws(IndexDoubt) {
    guard count >= 0, count <= bytes.count - place else { throw .damaged }
    place += count
  }
}
