/// A file of a rulebook: where it lies in the book's folder, and its bytes.
package struct BookFile: Hashable, Sendable {
  /// The path from the book's folder, with `/` between its parts.
  package let path: String
  /// What it holds.
  package let bytes: [UInt8]

  /// A file with these bytes.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// What a file of a rulebook is, by where it lies.
package enum BookLayout: Hashable, Sendable {
  /// `rulebook.yaml`.
  case head
  /// `instruments/ID.yaml`.
  case instrument(String)
  /// `rules/ID/rule.md`.
  case rule(String)
  /// `rules/ID/NAME.md`.
  case version(rule: String, name: String)
  /// `groups/ID.yaml`.
  case group(String)
  /// `regimes/ID.yaml`.
  case subject(String)
  /// `answers/….yaml`.
  case answers
  /// `acks/…`: read where answers are compared.
  case acknowledgement
  /// A file for people, such as a README: not part of the book.
  case other
  /// A file where none belongs.
  case stray

  /// What the file with that path is; a name that does something to a terminal is no name.
  package init(path: String) {
    guard !path.hasControls else {
      self = .stray
      return
    }
    guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      self = path == "rulebook.yaml" ? .head : .other
      return
    }
    let inner = path.utf8[path.utf8.index(after: slash)...]
    switch String(path[..<slash]) {
    case "rules": self = Self.ruleFile(inner)
    case "instruments": self = Self.yaml(inner, Self.instrument)
    case "groups": self = Self.yaml(inner, Self.group)
    case "regimes": self = Self.yaml(inner, Self.subject)
    case "answers": self = Self.yaml(inner) { _ in .answers }
    case "acks": self = .acknowledgement
    default: self = .other
    }
  }

  private static func yaml(
    _ path: Substring.UTF8View, _ make: (String) -> BookLayout
  ) -> BookLayout {
    if path.hasSuffix(".yaml") { return make(String(Substring(path.dropLast(5)))) }
    return path.hasSuffix("README.md") ? .other : .stray
  }

  private static func ruleFile(_ path: Substring.UTF8View) -> BookLayout {
    guard path.hasSuffix(".md"), let slash = path.lastIndex(of: UInt8(ascii: "/")) else {
      return .stray
    }
    let name = path[path.index(after: slash)...].dropLast(3)
    if name.elementsEqual("README".utf8) { return .other }
    let rule = String(Substring(path[..<slash]))
    guard !name.elementsEqual("rule".utf8) else { return .rule(rule) }
    return .version(rule: rule, name: String(Substring(name)))
  }
}

extension Substring.UTF8View {
  /// Whether it ends with these bytes.
  fileprivate func hasSuffix(_ end: String) -> Bool {
    suffix(end.utf8.count).elementsEqual(end.utf8)
  }
}

extension String {
  /// Whether it does something to a terminal. Most paths are printable ASCII, which is soon seen.
  fileprivate var hasControls: Bool {
    let isPlain = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { 0x20..<0x7F ~= $0 }
    }
    return isPlain != true && unicodeScalars.contains(where: \.isControl)
  }
}

extension Unicode.Scalar {
  /// Whether it controls a terminal or the direction of writing.
  fileprivate var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
