/// One JSON value a line.
enum JSONLinesFormat: Format {
  static let name = "jsonl"

  static func write(_ outcome: any Outcome, _ style: Style) -> String {
    outcome.lines.map { $0.compact + "\n" }.joined()
  }
}
