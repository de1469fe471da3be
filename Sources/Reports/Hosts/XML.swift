/// An element of XML 1.0: either elements or text stand in it.
struct XML: Hashable, Sendable {
  /// What stands between two tags.
  enum Content: Hashable, Sendable {
    case elements([XML])
    case text(String)
  }

  let name: String
  let attributes: [HostResult]
  let content: Content

  init(_ name: String, _ attributes: [(String, String)] = [], _ content: Content = .elements([])) {
    self.name = name
    self.attributes = attributes.map { HostResult(name: $0.0, value: $0.1) }
    self.content = content
  }

  /// The document with this root.
  var document: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + lines(indent: 0) }

  private func lines(indent: Int) -> String {
    let gap = String(repeating: " ", count: indent)
    let pairs = attributes.map { " \($0.name)=\"\(XML.escaped($0.value, isInQuotes: true))\"" }
    let head = "\(gap)<\(name)\(pairs.joined())"
    switch content {
    case .elements([]), .text(""): return "\(head)/>\n"
    case .text(let text):
      return "\(head)>\(XML.escaped(text, isInQuotes: false))</\(name)>\n"
    case .elements(let elements):
      let inner = elements.map { $0.lines(indent: indent + 1) }.joined()
      return "\(head)>\n\(inner)\(gap)</\(name)>\n"
    }
  }
}

extension XML {
  /// The text with nothing in it that is markup; characters that XML does not have are replaced.
  private static func escaped(_ text: String, isInQuotes: Bool) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"" where isInQuotes: "&quot;"
      case "\n" where isInQuotes: "&#10;"
      default: isAllowed(scalar) ? String(scalar) : shown(scalar)
      }
    }.joined()
  }

  /// Whether XML 1.0 has the character, and it does nothing but being seen.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" { return true }
    return !ShownText.isUnsafe(scalar) && scalar.value & 0xFFFE != 0xFFFE
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    ShownText.isUnsafe(scalar) ? ShownText.shown(scalar) : "\u{FFFD}"
  }
}
