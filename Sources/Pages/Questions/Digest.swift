import RuleChanges

/// Digests of what pages are made of.
enum Digest {
  /// The SHA-256 of the UTF-8 of a text, as 64 hexadecimal digits.
  static func hex(_ text: String) -> String { SHA256.hex(text) }
}
