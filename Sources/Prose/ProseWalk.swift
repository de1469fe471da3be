internal import CCmarkGFM

/// Walks the tree of a parsed text; no pointer leaves it.
enum ProseWalk {
  typealias Tree = OpaquePointer

  static func children(of node: Tree) -> [Tree] {
    var found: [Tree] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      found.append(child)
      next = cmark_node_next(child)
    }
    return found
  }

  static func blocks(in node: Tree) -> [ProseBlock] { children(of: node).map(block) }

  /// Deeper blocks than the parser can nest do not exist; what is not known is shown as it is.
  private static func block(_ node: Tree) -> ProseBlock {
    switch kind(of: node) {
    case "paragraph": .paragraph(spans(in: node))
    case "heading": .heading(Int(cmark_node_get_heading_level(node)), spans(in: node))
    case "list": .list(start: start(of: node), items: children(of: node).map(blocks))
    case "block_quote": .quote(blocks(in: node))
    case "thematic_break": .rule
    case "table": table(node)
    default: .literal(literal(of: node))
    }
  }

  private static func table(_ node: Tree) -> ProseBlock {
    let rows = children(of: node).map { children(of: $0).map(spans) }
    return .table(head: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  private static func start(of list: Tree) -> Int? {
    cmark_node_get_list_type(list) == CMARK_ORDERED_LIST
      ? Int(cmark_node_get_list_start(list)) : nil
  }

  static func kind(of node: Tree) -> String {
    cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
  }

  static func literal(of node: Tree) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}

extension ProseWalk {
  static func spans(in node: Tree) -> [ProseSpan] { children(of: node).map(span) }

  private static func span(_ node: Tree) -> ProseSpan {
    switch kind(of: node) {
    case "softbreak": .text("\n")
    case "linebreak": .lineBreak
    case "code": .code(literal(of: node))
    case "emph": .emphasis(spans(in: node))
    case "strong": .strong(spans(in: node))
    case "strikethrough": .struck(spans(in: node))
    case "link", "image": .link(address: address(of: node), spans(in: node))
    default: .text(literal(of: node))
    }
  }

  private static func address(of node: Tree) -> String {
    cmark_node_get_url(node).map { String(cString: $0) } ?? ""
  }
}
