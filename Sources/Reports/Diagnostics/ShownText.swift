/// Text as it may be sent to a terminal: what would act on it is shown as `\u{1b}`.
enum ShownText {
  /// The text with everything escaped that is not seen or that moves other text.
  static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    return String(text.unicodeScalars.flatMap { Array(shown($0)) })
  }

  /// The same with its line ends kept.
  static func lines(of text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    return String(text.unicodeScalars.flatMap { $0 == "\n" ? ["\n"] : Array(shown($0)) })
  }

  /// A scalar as it is shown.
  static func shown(_ scalar: Unicode.Scalar) -> String {
    isUnsafe(scalar) ? "\\u{" + String(scalar.value, radix: 16) + "}" : String(scalar)
  }

  /// Whether a scalar does something instead of being seen.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }
}
