/// Searches through many bytes, eight in one step.
extension UnsafeBufferPointer<UInt8> {
  /// Whether each is a character of ASCII.
  @inlinable public var isASCII: Bool {
    var index = 0
    while index + 8 <= count, EightBytes(self, at: index).areASCII { index += 8 }
    while index < count, self[index] < 0x80 { index += 1 }
    return index == count
  }

  /// The first index from one on at which no visible character of ASCII stands.
  @inlinable public func endOfVisible(from start: Int) -> Int {
    var index = start
    while index + 8 <= count, EightBytes(self, at: index).areVisible { index += 8 }
    while index < count, self[index] >= 0x20, self[index] < 0x7F { index += 1 }
    return index
  }

  /// The first index from one on at which one of two bytes stands; the count: there is none.
  @inlinable public func firstIndex(of byte: UInt8, or other: UInt8, from start: Int) -> Int {
    var index = start
    while index + 8 <= count {
      let eight = EightBytes(self, at: index)
      let places = eight.places(of: byte) | eight.places(of: other)
      if !places.isEmpty { return index + places.first }
      index += 8
    }
    while index < count, self[index] != byte, self[index] != other { index += 1 }
    return index
  }

  /// Every index at which a byte stands, from the first to the last.
  @inlinable public func forEachIndex(of byte: UInt8, _ body: (Int) -> Void) {
    var index = 0
    while index + 8 <= count {
      var places = EightBytes(self, at: index).places(of: byte)
      while !places.isEmpty {
        body(index + places.first)
        places.removeFirst()
      }
      index += 8
    }
    while index < count {
      if self[index] == byte { body(index) }
      index += 1
    }
  }
}
