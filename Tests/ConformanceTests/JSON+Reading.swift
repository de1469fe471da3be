import Reports

/// A text that is not JSON, and where it goes wrong.
struct NotJSON: Error, CustomStringConvertible {
  let offset: Int
  var description: String { "not JSON at byte \(offset)" }
}

extension JSON {
  /// The value that a text describes.
  init(parsing text: String) throws {
    var reader = JSONReader(bytes: Array(text.utf8))
    self = try reader.value()
    reader.skipSpace()
    guard reader.isAtEnd else { throw NotJSON(offset: reader.offset) }
  }

  /// The member of that name; `nil`: there is none.
  subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The elements of an array, or nothing.
  var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }

  /// The members of an object, or nothing.
  var members: [Member] { if case .object(let members) = self { members } else { [] } }

  /// The text, where it is one.
  var string: String? { if case .string(let text) = self { text } else { nil } }
}

/// Reads what `answers.jsonl` and the tool write: all of JSON but fractions.
private struct JSONReader {
  let bytes: [UInt8]
  var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  private var failure: NotJSON { NotJSON(offset: offset) }

  mutating func skipSpace() {
    while offset < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[offset]) { offset += 1 }
  }

  mutating func value() throws -> JSON {
    skipSpace()
    guard offset < bytes.count else { throw failure }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: String, _ value: JSON) throws -> JSON {
    guard bytes[offset...].starts(with: word.utf8) else { throw failure }
    offset += word.utf8.count
    return value
  }

  private mutating func number() throws -> JSON {
    let digits = bytes[offset...].prefix { (0x30...0x39).contains($0) || $0 == 0x2D }
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else { throw failure }
    offset += digits.count
    return .number(number)
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func object() throws -> JSON {
    var members: [JSON.Member] = []
    guard take("{") else { throw failure }
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      let name = try string()
      guard take(":") else { throw failure }
      members.append(JSON.Member(name, try value()))
    } while take(",")
    guard take("}") else { throw failure }
    return .object(members)
  }

  private mutating func array() throws -> JSON {
    var elements: [JSON] = []
    guard take("[") else { throw failure }
    if take("]") { return .array([]) }
    repeat { elements.append(try value()) } while take(",")
    guard take("]") else { throw failure }
    return .array(elements)
  }

  private mutating func string() throws -> String {
    guard take("\"") else { throw failure }
    var text: [UInt8] = []
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
      if bytes[offset] == UInt8(ascii: "\\") {
        offset += 1
        text += try escaped()
      } else {
        text.append(bytes[offset])
        offset += 1
      }
    }
    guard take("\"") else { throw failure }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escaped() throws -> [UInt8] {
    guard offset < bytes.count else { throw failure }
    defer { offset += 1 }
    switch bytes[offset] {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "u"):
      let digits = String(decoding: bytes[(offset + 1)...].prefix(4), as: UTF8.self)
      guard let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) else {
        throw failure
      }
      offset += 4
      return Array(String(Character(scalar)).utf8)
    default: return [bytes[offset]]
    }
  }
}
