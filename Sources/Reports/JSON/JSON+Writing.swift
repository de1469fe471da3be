extension JSON {
  /// The value on one line.
  package var compact: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// The value with two spaces for each level; short arrays and objects stay on one line.
  package var pretty: String {
    var text = ""
    write(to: &text, indent: 0)
    return text
  }

  /// Values that fit in so many characters stay on one line.
  private static let lineWidth = 88

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .string(let value): JSON.write(value, to: &text)
    case .array(let values):
      JSON.write(values, "[", "]", to: &text, whole: self, indent: indent) { value, text, indent in
        value.write(to: &text, indent: indent)
      }
    case .object(let members):
      JSON.write(members, "{", "}", to: &text, whole: self, indent: indent) {
        member, text, indent in
        JSON.write(member.name, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func write<Part>(
    _ parts: [Part], _ open: String, _ close: String, to text: inout String, whole: JSON,
    indent: Int?, part write: (Part, inout String, Int?) -> Void
  ) {
    text += open
    let inner = indent.flatMap { whole.fits(after: $0) ? nil : $0 + 2 }
    for (index, part) in parts.enumerated() {
      if index > 0 { text += inner == nil ? ", " : "," }
      if let inner { text += "\n" + String(repeating: " ", count: inner) }
      write(part, &text, inner)
    }
    if let inner { text += "\n" + String(repeating: " ", count: inner - 2) }
    text += close
  }

  private func fits(after indent: Int) -> Bool { width(limit: JSON.lineWidth - indent) != nil }

  /// How many characters the value takes on one line; `nil`: more than the limit.
  private func width(limit: Int) -> Int? {
    switch self {
    case .null: return 4
    case .bool: return 5
    case .number(let value): return String(value).utf8.count
    case .string(let value): return value.utf8.count <= limit ? value.utf8.count + 2 : nil
    case .array(let values): return JSON.width(values.map { ($0, 0) }, limit: limit)
    case .object(let members):
      return JSON.width(members.map { ($0.value, $0.name.utf8.count + 4) }, limit: limit)
    }
  }

  private static func width(_ parts: [(JSON, Int)], limit: Int) -> Int? {
    var total = 2
    for (value, extra) in parts {
      guard let width = value.width(limit: limit) else { return nil }
      total += width + extra + 2
      if total > limit { return nil }
    }
    return total
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    if value.utf8.allSatisfy(isPlain) {
      text += value
    } else {
      for scalar in value.unicodeScalars { text += escaped(scalar) }
    }
    text += "\""
  }

  /// Whether a byte stands for itself, as nearly all do.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\r": return "\\r"
    default:
      guard scalar.value < 0x20 || scalar.properties.generalCategory == .control else {
        return String(Character(scalar))
      }
      let hex = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
    }
  }
}
