/// How text for people is laid out.
package struct Style: Hashable, Sendable {
  /// Whether colours are sent; they never carry meaning alone.
  package var color: Bool
  /// Whether symbols are letters and signs of ASCII.
  package var ascii: Bool
  /// Whether it is for a screen reader: no symbols, no columns, one fact a line.
  package var accessible: Bool
  /// How many columns the terminal has.
  package var width: Int
  /// Whether the table of rules leaves nothing out.
  package var showsAll: Bool
  /// Whether addresses are sent as links that a terminal can open.
  package var links: Bool

  package init(
    color: Bool = false, ascii: Bool = false, accessible: Bool = false, width: Int = 100,
    showsAll: Bool = false, links: Bool = false
  ) {
    self.color = color
    self.ascii = ascii
    self.accessible = accessible
    self.width = width
    self.showsAll = showsAll
    self.links = links
  }
}

/// What a symbol says at a glance; the words beside it always say it too.
package enum Symbol: Hashable, Sendable, CaseIterable {
  /// In force.
  case full
  /// Suspended, or not enforced.
  case half
  /// Not in force.
  case empty
  /// Not known.
  case unknown

  /// The sign for it, with a space; nothing for a screen reader.
  package func sign(_ style: Style) -> String {
    if style.accessible { return "" }
    let sign =
      switch self {
      case .full: style.ascii ? "[+]" : "●"
      case .half: style.ascii ? "[~]" : "◐"
      case .empty: style.ascii ? "[-]" : "○"
      case .unknown: style.ascii ? "[?]" : "?"
      }
    return paint(sign, style) + " "
  }

  /// The text in the symbol's colour, where colours are sent.
  package func paint(_ text: String, _ style: Style) -> String {
    guard style.color else { return text }
    let code =
      switch self {
      case .full: "32"
      case .half: "33"
      case .empty: "2"
      case .unknown: "35"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
