import Reports

/// Writes nodes as HTML or XML. All text and every value goes through here, and is escaped here.
struct MarkupWriter {
  /// Which language is written.
  enum Language { case html, xml }

  private let language: Language
  private let address: (Target) -> String
  private(set) var text = ""

  /// A writer for a page whose links are written by the function.
  init(_ language: Language, address: @escaping (Target) -> String) {
    self.language = language
    self.address = address
    text =
      switch language {
      case .html: "<!DOCTYPE html>\n"
      case .xml: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
      }
  }

  mutating func write(_ node: Node) {
    switch node {
    case .text(let words): text += Escaping.text(words)
    case .several(let nodes): for node in nodes { write(node) }
    case .data(let type, let json):
      text += "<script type=\"\(type)\">\(Escaping.script(json))</script>\n"
    case .element(let tag, let attributes, let nodes): write(tag, attributes, nodes)
    }
  }

  private mutating func write(_ tag: Tag, _ attributes: [Attribute], _ nodes: [Node]) {
    text += "<" + tag.name
    for attribute in attributes { write(attribute) }
    if tag.isVoid {
      text += language == .xml ? "/>" : ">"
    } else {
      text += ">"
      for node in nodes { write(node) }
      text += "</\(tag.name)>"
    }
    if !tag.isInLine { text += "\n" }
  }

  private mutating func write(_ attribute: Attribute) {
    switch attribute.value {
    case .present: text += " \(attribute.name)" + (language == .xml ? "=\"\"" : "")
    case .text(let value): text += " \(attribute.name)=\"\(Escaping.attribute(value))\""
    case .link(let target):
      text += " \(attribute.name)=\"\(Escaping.attribute(address(target)))\""
    }
  }
}

/// Characters that would be markup, as characters.
enum Escaping {
  /// Text between tags.
  static func text(_ text: String) -> String { escape(text, quotes: false) }

  /// The value of an attribute between double quotes.
  static func attribute(_ text: String) -> String { escape(text, quotes: true) }

  /// JSON within a script: no `<` stands in it, so nothing in it can end the script.
  static func script(_ json: String) -> String {
    json.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "<": "\\u003c"
      case ">": "\\u003e"
      case "&": "\\u0026"
      case "\u{2028}": "\\u2028"
      case "\u{2029}": "\\u2029"
      case " "..."~": String(scalar)
      default:
        shown(String(scalar)) == String(scalar) && !scalar.isNoncharacter
          ? String(scalar) : "\u{FFFD}"
      }
    }.joined()
  }

  private static func escape(_ text: String, quotes: Bool) -> String {
    let plain = text.utf8.allSatisfy { byte in
      (byte >= 0x20 && byte < 0x7F && byte != 0x26 && byte != 0x3C && byte != 0x3E
        && byte != 0x22 && byte != 0x27) || byte == 0x0A
    }
    if plain { return text }
    var escaped = ""
    for scalar in shown(text).unicodeScalars { escaped += replacement(scalar, quotes) }
    return escaped
  }

  private static func replacement(_ scalar: Unicode.Scalar, _ quotes: Bool) -> String {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"" where quotes: "&quot;"
    case "'" where quotes: "&#39;"
    default: scalar.isNoncharacter ? "\u{FFFD}" : String(scalar)
    }
  }
}

extension Unicode.Scalar {
  /// Whether it may stand in no document (U+FFFE, U+FDD0 and their like).
  fileprivate var isNoncharacter: Bool {
    value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  }
}
