internal import CCmarkGFM

/// Reads Markdown (GitHub Flavored: with tables and struck out words).
package enum ProseReading {
  /// The blocks of a text. It never fails: every text is Markdown.
  package static func blocks(of text: String) -> [ProseBlock] {
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return [.literal(text)] }
    defer { cmark_parser_free(parser) }
    for name in extensions {
      if let found = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    let bytes = Array(text.utf8CString)
    cmark_parser_feed(parser, bytes, bytes.count - 1)
    guard let root = cmark_parser_finish(parser) else { return [.literal(text)] }
    defer { cmark_node_free(root) }
    return ProseWalk.blocks(in: root)
  }

  /// Registering is not safe for several threads, and happens once.
  private static let extensions: [String] = {
    cmark_gfm_core_extensions_ensure_registered()
    return ["table", "strikethrough"]
  }()
}
