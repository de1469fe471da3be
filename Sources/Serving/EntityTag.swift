/// A tag that other bytes are not likely to have: whoever has it has the bytes.
///
/// It is the same on every machine, so that many servers in front of clones agree. It is no
/// protection against somebody who wants two pages to have the same tag: all pages are ours.
enum EntityTag {
  /// The tag of some bytes, in quotation marks.
  static func of(_ bytes: [UInt8]) -> String {
    var (one, other): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x9E37_79B9_7F4A_7C15)
    for byte in bytes {
      one = (one ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      other = (other &+ UInt64(byte)) &* 0xD6E8_FEB8_6659_FD93
      other ^= other >> 32
    }
    return "\"\(hex(one))\(hex(other))\""
  }

  /// Whether a field names the tag (RFC 9110, 13.1.2): a weak one of the same text will do.
  static func isNamed(_ tag: String, in field: String) -> Bool {
    field.split(separator: ",").contains { named in
      let named = named.filter { $0 != " " && $0 != "\t" }
      return named == "*" || named == tag || named == "W/" + tag
    }
  }

  private static func hex(_ number: UInt64) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}
