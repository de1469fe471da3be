import RuleModel

/// The data of the page of a subject and its regimes.
enum RegimesSchema: DocumentSchema {
  static let name = "regimes"
  static let about = """
    A subject with its regimes: the first whose conditions all hold governs. `now` is the regime of \
    today, `spans` are those of all days. A twin of a page; no verb prints it.
    """

  static var members: [SchemaMember] {
    CommonSchema.head([.required("subject", .anyText)]) + [
      .required("title", .anyText), .required("rules", .anyTexts),
      .required("regimes", .list(of: regime)), .required("now", .part("regime")),
      .required("spans", .list(of: RangeSchema.regimeSpan)),
    ]
  }

  static var definitions: [JSON.Member] {
    CommonSchema.definitions + [.init("regime", AnswerSchema.regime)]
  }

  private static var regime: JSON {
    .object([
      .required("regime", .anyText), .required("name", .anyText),
      .required("when", .list(of: condition)),
    ])
  }

  private static var condition: JSON {
    .object(
      CommonSchema.names + FacetSchema.all.map { .optional($0.name, .anyTexts) })
  }
}
