/// An attribute of an element. Its name is made here only.
package struct Attribute: Sendable {
  /// What it says.
  enum Value: Sendable {
    /// Characters.
    case text(String)
    /// A link, which depends on where the page lies.
    case link(Target)
    /// Nothing: that it is there says it.
    case present
  }

  let name: String
  let value: Value

  fileprivate init(_ name: String, _ text: String) {
    self.name = name
    value = .text(text)
  }

  fileprivate init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}

/// Where a link leads.
package enum Target: Hashable, Sendable {
  /// To a page, perhaps to a place on it.
  case page(Address, fragment: String?)
  /// To a place on the same page.
  case here(String)
  /// Out of the book, where the address is one that a browser may open.
  case outside(OutsideAddress)
}

extension Attribute {
  static func id(_ name: ElementName) -> Attribute { .init("id", name.text) }
  static func `class`(_ words: String) -> Attribute { .init("class", words) }
  static func href(_ address: Address, at fragment: ElementName? = nil) -> Attribute {
    .init("href", .link(.page(address, fragment: fragment?.text)))
  }
  static func href(_ place: ElementName) -> Attribute { .init("href", .link(.here(place.text))) }
  static func href(_ address: OutsideAddress) -> Attribute {
    .init("href", .link(.outside(address)))
  }
  static func action(_ address: Address) -> Attribute {
    .init("action", .link(.page(address, fragment: nil)))
  }
  static func src(_ address: Address) -> Attribute {
    .init("src", .link(.page(address, fragment: nil)))
  }
  static func rel(_ word: String) -> Attribute { .init("rel", word) }
  static func type(_ word: String) -> Attribute { .init("type", word) }
  static func name(_ word: String) -> Attribute { .init("name", word) }
  static func value(_ text: String) -> Attribute { .init("value", text) }
  static func content(_ text: String) -> Attribute { .init("content", text) }
  static func title(_ text: String) -> Attribute { .init("title", text) }
  static func lang(_ code: String) -> Attribute { .init("lang", code) }
  static func charset(_ code: String) -> Attribute { .init("charset", code) }
  static func httpEquiv(_ name: String) -> Attribute { .init("http-equiv", name) }
  static func datetime(_ text: String) -> Attribute { .init("datetime", text) }
  static func method(_ word: String) -> Attribute { .init("method", word) }
  static func list(_ name: ElementName) -> Attribute { .init("list", name.text) }
  static func autocomplete(_ word: String) -> Attribute { .init("autocomplete", word) }
  static func forField(_ name: ElementName) -> Attribute { .init("for", name.text) }
  static func scope(_ word: String) -> Attribute { .init("scope", word) }
  static func role(_ word: String) -> Attribute { .init("role", word) }
  static func tabindex(_ number: Int) -> Attribute { .init("tabindex", String(number)) }
  static func start(_ number: Int) -> Attribute { .init("start", String(number)) }
  static func inputmode(_ word: String) -> Attribute { .init("inputmode", word) }
  static func aria(_ name: AriaName, _ text: String) -> Attribute {
    .init("aria-" + name.rawValue, text)
  }
  static func data(_ name: DataName, _ text: String) -> Attribute {
    .init("data-" + name.rawValue, text)
  }
  static let checked = Attribute("checked", .present)
  static let open = Attribute("open", .present)
  static let hidden = Attribute("hidden", .present)
  static let `defer` = Attribute("defer", .present)
  static let selected = Attribute("selected", .present)

  /// What attributes for people who do not see are called.
  enum AriaName: String {
    case label, describedby, labelledby, hidden, current, invalid, live
  }

  /// What the script is told.
  enum DataName: String {
    case from, until, day, copy, key, echo, asked, dates, picker, lookup, cite
    case on = "on-template"
  }
}

/// Attributes of pictures and of feeds.
extension Attribute {
  static func x(_ number: Int) -> Attribute { .init("x", String(number)) }
  static func y(_ number: Int) -> Attribute { .init("y", String(number)) }
  static func x1(_ number: Int) -> Attribute { .init("x1", String(number)) }
  static func y1(_ number: Int) -> Attribute { .init("y1", String(number)) }
  static func x2(_ number: Int) -> Attribute { .init("x2", String(number)) }
  static func y2(_ number: Int) -> Attribute { .init("y2", String(number)) }
  static func width(_ number: Int) -> Attribute { .init("width", String(number)) }
  static func height(_ number: Int) -> Attribute { .init("height", String(number)) }
  static func viewBox(_ width: Int, _ height: Int) -> Attribute {
    .init("viewBox", "0 0 \(width) \(height)")
  }
  static func rotated(_ degrees: Int, around x: Int, _ y: Int) -> Attribute {
    .init("transform", "rotate(\(degrees) \(x) \(y))")
  }
  static func d(_ path: String) -> Attribute { .init("d", path) }
  static func fill(_ paint: String) -> Attribute { .init("fill", paint) }
  static func anchor(_ word: String) -> Attribute { .init("text-anchor", word) }
  static func xmlns(_ name: String) -> Attribute { .init("xmlns", name) }
  static func namespace(_ prefix: String, _ name: String) -> Attribute {
    .init("xmlns:" + prefix, name)
  }
  static func patternUnits(_ word: String) -> Attribute { .init("patternUnits", word) }
  static func scheme(_ text: String) -> Attribute { .init("scheme", text) }
  static func term(_ text: String) -> Attribute { .init("term", text) }
  static func uri(_ text: String) -> Attribute { .init("href", text) }
}

/// The name by which a place on a page is linked to; it is unique there.
package struct ElementName: Hashable, Sendable, ExpressibleByStringInterpolation {
  let text: String

  package init(stringLiteral text: String) { self.init(text) }

  /// The name with letters, digits and hyphens only.
  init(_ words: String) {
    let letters = words.lowercased().unicodeScalars.map { scalar -> Character in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.isDigit)
      return isPlain ? Character(scalar) : "-"
    }
    text = String(letters)
  }
}

extension Unicode.Scalar {
  /// Whether it is one of 0 to 9.
  var isDigit: Bool { ("0"..."9").contains(self) }
}
