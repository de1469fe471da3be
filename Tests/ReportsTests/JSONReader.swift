import Reports

/// Reads the JSON that was printed, so that what is checked is what a reader gets.
struct JSONReader {
  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0

  /// The value that a text holds.
  static func read(_ text: String) throws -> JSON {
    var reader = JSONReader(Array(text.unicodeScalars))
    let value = try reader.value()
    reader.skipSpace()
    guard reader.position == reader.scalars.count else { throw reader.malformed("the end") }
    return value
  }

  private init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private mutating func value() throws -> JSON {
    skipSpace()
    switch peek {
    case "{": return .object(try series("{", "}") { try $0.member() })
    case "[": return .array(try series("[", "]") { try $0.value() })
    case "\"": return .string(try string())
    default: return try word()
    }
  }

  private mutating func member() throws -> JSON.Member {
    skipSpace()
    let name = try string()
    try expect(":")
    return JSON.Member(name, try value())
  }

  private mutating func series<Part>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ part: (inout JSONReader) throws -> Part
  ) throws -> [Part] {
    try expect(open)
    skipSpace()
    var parts: [Part] = []
    while peek != close {
      if !parts.isEmpty { try expect(",") }
      parts.append(try part(&self))
      skipSpace()
    }
    try expect(close)
    return parts
  }

  private mutating func word() throws -> JSON {
    let start = position
    while let scalar = peek,
      scalar.properties.isAlphabetic || "-0123456789".contains(Character(scalar))
    {
      position += 1
    }
    let word = String(String.UnicodeScalarView(scalars[start..<position]))
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      guard let number = Int(word) else { throw malformed("a value") }
      return .number(number)
    }
  }
}

extension JSONReader {
  private var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func next() throws -> Unicode.Scalar {
    guard let scalar = peek else { throw malformed("more") }
    position += 1
    return scalar
  }

  private mutating func skipSpace() {
    while let scalar = peek, [" ", "\n", "\t", "\r"].contains(scalar) { position += 1 }
  }

  private mutating func expect(_ scalar: Unicode.Scalar) throws {
    skipSpace()
    guard try next() == scalar else { throw malformed("`\(scalar)`") }
  }

  private mutating func string() throws -> String {
    try expect("\"")
    var text = String.UnicodeScalarView()
    while case let scalar = try next(), scalar != "\"" {
      text.append(scalar == "\\" ? try escaped() : scalar)
    }
    return String(text)
  }

  private mutating func escaped() throws -> Unicode.Scalar {
    switch try next() {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "u":
      let digits = try (0..<4).map { _ in Character(try next()) }
      guard let value = UInt32(String(digits), radix: 16), let scalar = Unicode.Scalar(value)
      else { throw malformed("four hexadecimal digits") }
      return scalar
    case let other: return other
    }
  }

  private func malformed(_ wanted: String) -> Malformed {
    Malformed(description: "\(wanted) is missing at \(position)")
  }
}
