/// A Unicode scalar and how many bytes it takes.
struct DecodedScalar {
  let value: UInt32
  let length: Int
}

extension DecodedScalar {
  /// The scalar that begins at a byte of 0x80 or more, or `nil` where the bytes are not UTF-8
  /// (a stray, missing or overlong byte, half a surrogate pair, beyond U+10FFFF).
  init?(in bytes: [UInt8], at index: Int) {
    let first = bytes[index]
    guard let length = DecodedScalar.length(first), index + length <= bytes.count,
      DecodedScalar.second(after: first).contains(bytes[index + 1])
    else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for byte in bytes[index + 1..<index + length] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    self.init(value: value, length: length)
  }

  private static func length(_ first: UInt8) -> Int? {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  /// The second bytes that make no overlong form, no surrogate and nothing beyond U+10FFFF.
  private static func second(after first: UInt8) -> ClosedRange<UInt8> {
    switch first {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
