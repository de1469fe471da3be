/// An element that a strict reader found in a page, a picture or a feed.
struct ReadElement: Sendable {
  let name: String
  let attributes: [String: String]
  var children: [ReadElement] = []
  var text = ""

  /// It and all that is in it, in the order of the document.
  var all: [ReadElement] { [self] + children.flatMap(\.all) }

  /// All that is in it of one name.
  func all(_ name: String) -> [ReadElement] { all.filter { $0.name == name } }

  /// The characters in it and in all below.
  var words: String { text + children.map(\.words).joined() }
}

/// Reads markup as strictly as we write it: every element ends, every value stands in double quotes,
/// no attribute stands twice, and only known references are made.
struct MarkupReader {
  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  private static let void: Set<String> = ["br", "hr", "input", "link", "meta"]
  private static let references: Set<String> = ["amp", "lt", "gt", "quot", "#39"]

  private let bytes: [UInt8]
  private var place = 0

  /// The root of a document, after the line that says what it is.
  static func read(_ text: String) throws -> ReadElement {
    var reader = MarkupReader(bytes: Array(text.utf8))
    try reader.skipProlog()
    let root = try reader.element()
    reader.skipSpace()
    guard reader.place == reader.bytes.count else {
      throw reader.malformed("something after the end")
    }
    return root
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func skipProlog() throws {
    for prolog in ["<!DOCTYPE html>", "<?xml version=\"1.0\" encoding=\"utf-8\"?>"]
    where bytes.starts(with: prolog.utf8) {
      place = prolog.utf8.count
      skipSpace()
      return
    }
    throw malformed("no prolog")
  }

  private mutating func element() throws -> ReadElement {
    try expect("<")
    let name = try word()
    var attributes: [String: String] = [:]
    while true {
      skipSpace()
      if take("/>") { return ReadElement(name: name, attributes: attributes) }
      if take(">") { break }
      let (key, value) = try attribute()
      guard attributes.updateValue(value, forKey: key) == nil else {
        throw malformed("\(key) stands twice")
      }
    }
    var element = ReadElement(name: name, attributes: attributes)
    guard !MarkupReader.void.contains(name) else { return element }
    try content(of: &element)
    return element
  }

  private mutating func content(of element: inout ReadElement) throws {
    while place < bytes.count {
      if take("</") {
        guard try word() == element.name else { throw malformed("\(element.name) does not end") }
        return try expect(">")
      }
      if bytes[place] == UInt8(ascii: "<") {
        element.children.append(try self.element())
      } else {
        element.text += try characters(until: UInt8(ascii: "<"), isRaw: element.name == "script")
      }
    }
    throw malformed("\(element.name) does not end")
  }

  private mutating func attribute() throws -> (String, String) {
    let name = try word()
    guard take("=\"") else { return (name, "") }
    let value = try characters(until: UInt8(ascii: "\""), isRaw: false)
    try expect("\"")
    return (name, value)
  }

  private mutating func characters(until end: UInt8, isRaw: Bool) throws -> String {
    var read: [UInt8] = []
    while place < bytes.count, bytes[place] != end {
      let byte = bytes[place]
      guard byte >= 0x20 || byte == 0x0A else { throw malformed("a control character") }
      if byte == UInt8(ascii: "&"), !isRaw {
        read += try reference()
      } else {
        guard byte != UInt8(ascii: ">") || isRaw else { throw malformed("a bare >") }
        read.append(byte)
        place += 1
      }
    }
    return String(decoding: read, as: UTF8.self)
  }

  private mutating func reference() throws -> [UInt8] {
    place += 1
    let name = bytes[place...].prefix { $0 != UInt8(ascii: ";") }.prefix(8)
    let text = String(decoding: name, as: UTF8.self)
    guard MarkupReader.references.contains(text) else { throw malformed("a bare &") }
    place += name.count + 1
    let characters = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
    return Array((characters[text] ?? "").utf8)
  }

  private mutating func word() throws -> String {
    let start = place
    while place < bytes.count, !" \n=/>\"<".utf8.contains(bytes[place]) { place += 1 }
    guard place > start else { throw malformed("no name") }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func take(_ text: String) -> Bool {
    guard bytes[place...].starts(with: text.utf8) else { return false }
    place += text.utf8.count
    return true
  }

  private mutating func expect(_ text: String) throws {
    guard take(text) else { throw malformed("no \(text)") }
  }

  private mutating func skipSpace() {
    while place < bytes.count, " \n".utf8.contains(bytes[place]) { place += 1 }
  }

  private func malformed(_ what: String) -> Malformed {
    let near = String(
      decoding: bytes[max(0, place - 60)..<min(bytes.count, place + 60)], as: UTF8.self)
    return Malformed(description: "\(what) near …\(near)…")
  }
}
