/// An element as a strict reader of XML 1.0 gets it.
struct XMLElement: Hashable {
  let name: String
  let attributes: [String: String]
  var elements: [XMLElement] = []
  var text = ""

  /// The elements below it with that name.
  func all(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// A number among its attributes.
  func count(_ name: String) -> Int? { attributes[name].flatMap { Int($0) } }
}

/// Reads the part of XML 1.0 that a report needs, and refuses whatever is not well-formed: tags that
/// do not match, attributes twice, markup in text, characters that XML does not have.
struct XMLReader {
  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0

  /// The root of a document.
  static func read(_ text: String) throws -> XMLElement {
    var reader = XMLReader(scalars: Array(text.unicodeScalars))
    for scalar in reader.scalars { try reader.check(scalar) }
    try reader.expect("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    reader.skipSpace()
    let root = try reader.element()
    reader.skipSpace()
    guard reader.position == reader.scalars.count else { throw reader.malformed("the end") }
    return root
  }

  private func check(_ scalar: Unicode.Scalar) throws {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: return
    default: throw malformed("a character that XML has, not U+\(scalar.value)")
    }
  }

  private mutating func element() throws -> XMLElement {
    try expect("<")
    var element = XMLElement(name: try name(), attributes: try attributes())
    if peek == "/" {
      try expect("/>")
      return element
    }
    try expect(">")
    while !starts(with: "</") {
      if peek == "<" {
        element.elements.append(try self.element())
      } else {
        element.text += try character(in: nil)
      }
    }
    try expect("</\(element.name)>")
    return element
  }

  private mutating func attributes() throws -> [String: String] {
    var attributes: [String: String] = [:]
    while skipSpace(), peek != ">", peek != "/" {
      let key = try name()
      try expect("=\"")
      var value = ""
      while peek != "\"" { value += try character(in: "\"") }
      try expect("\"")
      guard attributes.updateValue(value, forKey: key) == nil else {
        throw malformed("\(key) once")
      }
    }
    return attributes
  }
}

extension XMLReader {
  private var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private func starts(with text: String) -> Bool {
    scalars[position...].starts(with: text.unicodeScalars)
  }

  private mutating func expect(_ text: String) throws {
    guard starts(with: text) else { throw malformed("`\(text)`") }
    position += text.unicodeScalars.count
  }

  @discardableResult private mutating func skipSpace() -> Bool {
    while let scalar = peek, scalar == " " || scalar == "\n" { position += 1 }
    return peek != nil
  }

  private mutating func name() throws -> String {
    let start = position
    while let scalar = peek, scalar == "-" || scalar.properties.isAlphabetic { position += 1 }
    guard position > start else { throw malformed("a name") }
    return String(String.UnicodeScalarView(scalars[start..<position]))
  }

  /// A character of text or of an attribute, whose references are resolved.
  private mutating func character(in quote: Unicode.Scalar?) throws -> String {
    guard let scalar = peek, scalar != "<", !starts(with: "]]>") else { throw malformed("text") }
    position += 1
    guard scalar == "&" else { return String(scalar) }
    let start = position
    while let next = peek, next != ";" { position += position - start < 8 ? 1 : scalars.count }
    let word = String(String.UnicodeScalarView(scalars[start..<min(position, scalars.count)]))
    try expect(";")
    let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "#10": "\n"]
    guard let text = known[word] else { throw malformed("a reference, not `\(word)`") }
    return text
  }

  private func malformed(_ wanted: String) -> Malformed {
    Malformed(description: "\(wanted) is missing at \(position)")
  }
}
