/// Which characters a part of a file may hold.
enum CharacterRule {
  /// YAML: nothing that a parser takes for a line end and an editor does not show as one.
  case yaml
  /// Plain words: nothing that steers a terminal or reorders what a reader sees.
  case body

  /// What is wrong with a scalar.
  enum Objection {
    /// It has no shape and does something.
    case control
    /// It turns the order of the text around.
    case bidi
  }

  /// Why a scalar is refused, or `nil` when it is fine. A line feed and a tab are fine.
  func objection(to scalar: UInt32) -> Objection? {
    switch scalar {
    case 0x09, 0x0A: nil
    case 0x00...0x1F, 0x7F...0x9F: .control
    case 0x202A...0x202E, 0x2066...0x2069: .bidi
    case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: self == .yaml ? .control : nil
    default: nil
    }
  }

  /// The scalar as people look it up: `U+001B`.
  static func name(of scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
