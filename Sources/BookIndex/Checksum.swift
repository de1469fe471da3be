/// A number of 64 bits that other bytes are not likely to have: it finds damage, and names keys.
///
/// It is no protection against somebody who wants two texts to have the same number.
package struct Checksum {
  private var state: UInt64
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The number of no bytes, under a seed.
  package init(seed: UInt64) { state = seed ^ 0xD6E8_FEB8_6659_FD93 }

  /// Takes in one number.
  package mutating func take(_ word: UInt64) {
    state = (state ^ word) &* Checksum.factor
    state ^= state >> 29
  }

  /// Takes in bytes, and how many they are.
  package mutating func take(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset + 8 <= buffer.count {
        let word = buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        take(UInt64(littleEndian: word))
        offset += 8
      }
      take(buffer[offset...].reduce(0) { $0 << 8 | UInt64($1) })
      take(UInt64(buffer.count))
    }
  }

  /// The number of all that was taken in.
  package var value: UInt64 {
    var mixed = (state ^ (state >> 32)) &* 0xD6E8_FEB8_6659_FD93
    mixed = (mixed ^ (mixed >> 32)) &* Checksum.factor
    return mixed ^ (mixed >> 29)
  }

  /// The number of some bytes, under a seed.
  package static func of(_ bytes: ArraySlice<UInt8>, seed: UInt64) -> UInt64 {
    var checksum = Checksum(seed: seed)
    checksum.take(bytes)
    return checksum.value
  }
}
