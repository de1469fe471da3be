/// Eight bytes, looked at in one step.
///
/// The tests are exact: none takes a byte for another because of what stands beside it. All of it is
/// public, and not the package's alone, so that other modules have it inlined.
@frozen public struct EightBytes {
  /// The first byte is the lowest, whatever the machine.
  @usableFromInline let word: UInt64

  @inlinable init(word: UInt64) { self.word = word }

  /// The bytes from an index on; there must be eight.
  @inlinable public init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    word = UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes)
        .loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The same byte eight times.
  @inlinable static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Whether each is a character of ASCII.
  @inlinable public var areASCII: Bool { word & EightBytes.all(0x80) == 0 }

  /// Whether each is a character of ASCII that shows itself, a space included: 0x20 to 0x7E.
  @inlinable public var areVisible: Bool {
    // A byte below takes from the high bit of its own or of the next one; one above carries to it.
    ((word &- EightBytes.all(0x20)) | (word &+ EightBytes.all(1)) | word) & EightBytes.all(0x80)
      == 0
  }

  /// Which of them are that byte.
  @inlinable public func places(of byte: UInt8) -> Places {
    let different = word ^ EightBytes.all(byte)
    let low = EightBytes.all(0x7F)
    return Places(mask: ~(((different & low) &+ low) | different | low))
  }

  /// Some of eight bytes: the high bit of each.
  @frozen public struct Places {
    @usableFromInline var mask: UInt64

    @inlinable init(mask: UInt64) { self.mask = mask }

    /// Whether there is none.
    @inlinable public var isEmpty: Bool { mask == 0 }

    /// How many bytes stand before the first of them; 8: there is none.
    @inlinable public var first: Int { mask.trailingZeroBitCount / 8 }

    /// Whether the last of the eight is one.
    @inlinable public var holdsLast: Bool { mask >> 63 == 1 }

    /// Whether two of them stand side by side.
    @inlinable public var touch: Bool { mask & (mask << 8) != 0 }

    /// Leaves the first of them out.
    @inlinable public mutating func removeFirst() { mask &= mask &- 1 }

    /// Those in either.
    @inlinable public static func | (left: Places, right: Places) -> Places {
      Places(mask: left.mask | right.mask)
    }
  }
}
