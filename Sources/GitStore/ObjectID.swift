internal import Clibgit2

/// The name git gives to content: 20 bytes, written as 40 hexadecimal digits.
package struct ObjectID: Hashable, Sendable {
  // The 20 bytes in order, big-endian, so that whole words compare as the bytes do.
  private let high: UInt64
  private let middle: UInt64
  private let low: UInt32

  /// The name with these bytes, or `nil` when they are not exactly 20.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 20 else { return nil }
    let quick = bytes.withContiguousStorageIfAvailable { ObjectID(raw: UnsafeRawBufferPointer($0)) }
    if let quick {
      self = quick
      return
    }
    let value = { (range: Range<Int>) in
      bytes.dropFirst(range.lowerBound).prefix(range.count)
        .reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    high = value(0..<8)
    middle = value(8..<16)
    low = UInt32(truncatingIfNeeded: value(16..<20))
  }

  /// The name written with these 40 hexadecimal digits, or `nil` for any other text.
  package init?(hex: some StringProtocol) {
    let digits = hex.utf8.compactMap(ObjectID.digit)
    guard digits.count == 40, hex.utf8.count == 40 else { return nil }
    self.init(bytes: stride(from: 0, to: 40, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
  }

  private static func digit(_ character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension ObjectID: Comparable {
  /// Order by bytes, which is also the order of the hexadecimal texts.
  package static func < (left: ObjectID, right: ObjectID) -> Bool {
    (left.high, left.middle, left.low) < (right.high, right.middle, right.low)
  }
}

extension ObjectID: CustomStringConvertible {
  /// The 20 bytes in order.
  package var bytes: [UInt8] {
    withUnsafeBytes(of: (high.bigEndian, middle.bigEndian, low.bigEndian)) { Array($0.prefix(20)) }
  }

  /// The 40 hexadecimal digits, in lower case.
  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The first 10 hexadecimal digits, for people.
  package var short: String { String(description.prefix(10)) }
}

extension ObjectID {
  init(_ oid: git_oid) { self = withUnsafeBytes(of: oid.id) { ObjectID(raw: $0) } }

  /// The name in 20 bytes; the caller knows that there are so many.
  private init(raw bytes: UnsafeRawBufferPointer) {
    high = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self))
    middle = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    low = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
  }

  init?(_ oid: UnsafePointer<git_oid>?) {
    guard let oid else { return nil }
    self.init(oid.pointee)
  }

  /// The same name as libgit2 spells it.
  var oid: git_oid {
    var oid = git_oid()
    withUnsafeMutableBytes(of: &oid.id) { $0.copyBytes(from: bytes) }
    return oid
  }
}
