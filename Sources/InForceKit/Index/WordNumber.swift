/// The words of files and of names, as numbers.
///
/// A word is a run of letters and digits of ASCII, `-` and `_`. A scalar of YAML that is a name holds
/// all words of the name, whatever stands around it; only escapes can hide them.
enum WordNumber {
  private static let (seed, factor): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x100_0000_01B3)

  /// Whether a byte can be part of a word.
  private static let isPart: [Bool] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Each word in bytes, as often as it stands there.
  static func forEach(in bytes: [UInt8], _ body: (UInt64) -> Void) {
    isPart.withUnsafeBufferPointer { isPart in
      var number = seed
      for byte in bytes {
        if isPart[Int(byte)] {
          number = (number ^ UInt64(byte)) &* factor
        } else if number != seed {
          body(number)
          number = seed
        }
      }
      if number != seed { body(number) }
    }
  }

  /// The words of a name.
  static func all(of name: String) -> [UInt64] {
    var words: [UInt64] = []
    forEach(in: Array(name.utf8)) { words.append($0) }
    return words
  }
}
