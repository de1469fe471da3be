/// For people at a terminal.
enum TextFormat: Format {
  static let name = "text"

  static func write(_ outcome: any Outcome, _ style: Style) -> String { outcome.text(style).ended }
}
