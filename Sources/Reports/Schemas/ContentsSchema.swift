/// The data of the pages that lead to others.
enum ContentsSchema: DocumentSchema {
  static let name = "contents"
  static let about = """
    What a page holds that leads to others: folders, rules, documents, runs of days, codes or topics, \
    each with its address from the root of the site. `text` is what it says besides: an explanation, a \
    topic. A twin of a page; no verb prints it.
    """

  static var members: [SchemaMember] {
    CommonSchema.head([]) + [
      .required("title", .anyText), .required("text", .textOrNull),
      .required("entries", .list(of: entry)),
    ]
  }

  static var definitions: [JSON.Member] { CommonSchema.definitions }

  private static var entry: JSON {
    .object([
      .required("kind", .words(ContentsDocument.Kind.allCases)), .required("name", .anyText),
      .required("title", .anyText), .required("count", .orNull(.count)),
      .required("since", .dayOrNull), .required("until", .dayOrNull),
      .required("address", .anyText),
    ])
  }
}
