/// A name as a part of a path, and back.
///
/// Names that mean something in a path themselves get a `~` before them, so that no rule, document
/// or tag can be mistaken for a view, whatever it is called.
enum PathName {
  /// The words that stand for themselves in a path.
  static let reserved: Set<String> = [
    "on", "v", "then", "known", "timeline", "clocks", "compare", "part", "tag", "index",
    "beginning",
  ]

  /// The name as a part of a path; percent signs stand for what a path cannot hold.
  static func written(_ name: String) -> String {
    (isSpecial(name) ? "~" : "") + percentEncoded(name)
  }

  /// The name of a part of a path; `nil`: none is written like that.
  static func read(_ part: String) -> String? {
    guard let plain = percentDecoded(part) else { return nil }
    let name = plain.hasPrefix("~") ? String(plain.dropFirst()) : plain
    return !name.isEmpty && written(name) == part ? name : nil
  }

  /// The name of a file for the part of a path.
  static func file(_ part: String) -> String { percentDecoded(part) ?? part }

  private static func isSpecial(_ name: String) -> Bool {
    let endings = Form.allCases.map(\.rawValue).filter { !$0.isEmpty } + [".html"]
    let lower = name.lowercased()
    return reserved.contains(lower) || name.hasPrefix("~") || name.hasPrefix(".")
      || name.hasPrefix("@") || endings.contains(where: lower.hasSuffix)
  }

  /// All but letters, digits, `-`, `.`, `_` and `~` as percent signs with two digits.
  static func percentEncoded(_ text: String) -> String {
    if text.utf8.allSatisfy(isUnreserved) { return text }
    let hex = Array("0123456789ABCDEF")
    return text.utf8.map { byte in
      isUnreserved(byte)
        ? String(UnicodeScalar(byte)) : "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
    }.joined()
  }

  /// The characters that percent signs stand for; `nil`: they stand for no text.
  static func percentDecoded(_ text: String, allowingSlashes: Bool = false) -> String? {
    if text.utf8.allSatisfy(isUnreserved) { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    guard !bytes.contains(0), allowingSlashes || !bytes.contains(UInt8(ascii: "/")) else {
      return nil
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(UnicodeScalar(byte)).hexDigitValue.map(UInt8.init)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }
}
