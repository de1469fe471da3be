/// The data of the page about the book.
enum AboutSchema: DocumentSchema {
  static let name = "about"
  static let about = """
    What the book covers and when it was checked, the rules whose days are not those of the book, \
    the changed answers that somebody accepted, and what is not answered for because its files have \
    errors. A twin of a page; no verb prints it.
    """

  static var members: [SchemaMember] {
    CommonSchema.head([]) + [
      .required("zone", .anyText), .required("complete_from", .part("day")),
      .required("checked", .part("day")), .required("review_every", .count),
      .required("review_due", .dayOrNull), .required("rules", .count),
      .required("instruments", .count), .required("own_days", .list(of: ownDays)),
      .required("corrections", .list(of: .object(AckSchema.named + AckSchema.told))),
      .required("unanswered", .list(of: OnSchema.unanswered)),
    ]
  }

  static var definitions: [JSON.Member] { CommonSchema.definitions }

  private static var ownDays: JSON {
    .object([
      .required("rule", .anyText), .required("complete_from", .part("day")),
      .required("checked", .part("day")),
    ])
  }
}
