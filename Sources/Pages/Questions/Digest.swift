import RuleChanges

/// Digests of what pages are made of.
enum Digest {
  /// The SHA-256 of the UTF-8 of a text, as 64 hexadecimal digits.
  static func hex(_ text: String) -> String { SHA256.hex(text) }

  /// The same as 32 bytes.
  static func bytes(_ text: String) -> [UInt8] {
    let digits = hex(text).compactMap { $0.hexDigitValue.map(UInt8.init) }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
