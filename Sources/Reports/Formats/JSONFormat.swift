/// One JSON document (RFC 8259).
enum JSONFormat: Format {
  static let name = "json"

  static func write(_ outcome: any Outcome, _ style: Style) -> String { outcome.json.pretty.ended }
}
