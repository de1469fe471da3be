import Bytes

/// The normal form of bytes: what ``NormalForm`` makes of them, without a detour for plain text.
enum Folding {
  /// What one character beyond ASCII becomes.
  private enum Fold {
    case space
    case mark(UInt8)
    case same
    /// It may compose with its neighbours, or stand in another order.
    case composing
  }

  /// Appends the normal form of a part of a text.
  static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into folded: inout [UInt8]
  ) {
    let start = folded.count
    if foldPlain(bytes, range, into: &folded) {
      if folded.count > start, folded[folded.count - 1] == 0x20 { folded.removeLast() }
      return
    }
    folded.removeLast(folded.count - start)
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    folded.append(contentsOf: NormalForm.of(text).utf8)
  }

  /// Folds characters that no other character composes with; `false`: there are others.
  private static func foldPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into folded: inout [UInt8]
  ) -> Bool {
    var isAfterSpace = true
    var index = range.lowerBound
    while index < range.upperBound {
      let end = copied(bytes, index, range.upperBound)
      if end > index {
        folded.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
        isAfterSpace = false
        index = end
        if index == range.upperBound { return true }
      }
      let byte = bytes[index]
      let fold = byte < 0x80 ? plain(byte) : wide(bytes, index, range.upperBound)
      let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
      switch fold {
      case .composing: return false
      case .space where !isAfterSpace: folded.append(0x20)
      case .space: break
      case .mark(let mark): folded.append(mark)
      case .same: for offset in 0..<width { folded.append(bytes[index + offset]) }
      }
      if case .space = fold { isAfterSpace = true } else { isAfterSpace = false }
      index += width
    }
    return true
  }

  /// Where the words end that stand there as in the normal form, with one space between them.
  private static func copied(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var index = copiedByEight(bytes, start, end)
    while index < end {
      if isLetter(bytes[index]) {
        index += 1
      } else if bytes[index] == 0x20, index > start, index + 1 < end, isLetter(bytes[index + 1]) {
        index += 2
      } else {
        return index
      }
    }
    return index
  }

  /// As far as eight bytes at a time show it; the byte before the end is a letter.
  private static func copiedByEight(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var index = start
    while index + 8 <= end {
      let eight = EightBytes(bytes, at: index)
      let spaces = eight.places(of: 0x20)
      guard eight.areVisible, eight.places(of: 0x60).isEmpty, !spaces.touch,
        index > start || spaces.first > 0
      else { return index }
      index += spaces.holdsLast ? 7 : 8
    }
    return index
  }

  /// Whether the byte is a character of its own that stays as it is.
  @inline(__always) private static func isLetter(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x80 && byte != 0x60
  }

  @inline(__always) private static func plain(_ byte: UInt8) -> Fold {
    isSpace(byte) ? .space : .mark(byte == 0x60 ? 0x27 : byte)
  }

  /// Up to U+02FF and in U+2000 to U+203F nothing composes with what stands there.
  private static func wide(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> Fold {
    if (0xC2...0xCB).contains(bytes[index]), index + 1 < end {
      return latin(bytes[index], bytes[index + 1])
    }
    guard bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 else {
      return .composing
    }
    switch bytes[index + 2] {
    case 0x80...0x8B, 0xA8, 0xA9, 0xAF: return .space
    case 0x90...0x95: return .mark(UInt8(ascii: "-"))
    case 0x98...0x9B, 0xB2: return .mark(UInt8(ascii: "'"))
    case 0x9C...0x9F, 0xB3: return .mark(UInt8(ascii: "\""))
    default: return .same
    }
  }

  private static func latin(_ lead: UInt8, _ trail: UInt8) -> Fold {
    switch (lead, trail) {
    case (0xC2, 0x85), (0xC2, 0xA0): .space
    case (0xC2, 0xB4): .mark(UInt8(ascii: "'"))
    case (0xC2, 0xAB), (0xC2, 0xBB): .mark(UInt8(ascii: "\""))
    default: .same
    }
  }
}

extension Folding {
  /// Whether the byte is white space of ASCII.
  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }

  /// How many bytes the white space has that begins here; 0: there is none.
  @inline(__always) static func spaceWidth(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return isSpace(byte) ? 1 : 0 }
    return byte < 0xC2 ? 0 : wideSpaceWidth(bytes, index, end)
  }

  private static func wideSpaceWidth(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> Int {
    guard index + 1 < end else { return 0 }
    if bytes[index] == 0xC2 { return [0x85, 0xA0].contains(bytes[index + 1]) ? 2 : 0 }
    guard index + 2 < end else { return 0 }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8...0xA9),
      (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      return 3
    default: return 0
    }
  }

  /// The bytes with every run of white space one space, and none at either end.
  static func collapsed(_ bytes: ArraySlice<UInt8>) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let width = spaceWidth(bytes, index, bytes.count)
        if width == 0 {
          plain.append(bytes[index])
        } else if let last = plain.last, last != 0x20 {
          plain.append(0x20)
        }
        index += max(1, width)
      }
    }
    if plain.last == 0x20 { plain.removeLast() }
    return String(decoding: plain, as: UTF8.self)
  }
}
