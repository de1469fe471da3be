/// For a page or a comment, in Markdown with tables (GitHub Flavored Markdown).
enum MarkdownFormat: Format {
  static let name = "md"

  static func write(_ outcome: any Outcome, _ style: Style) -> String { outcome.markdown.ended }
}
