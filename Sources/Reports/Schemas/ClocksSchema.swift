/// The data of the page of both clocks of a rule.
enum ClocksSchema: DocumentSchema {
  static let name = "clocks"
  static let about = """
    What one would have answered about a rule: a map for units that have the same, with a region for \
    questions that touch and have the same answer. `valid` are days asked about, `known` days on \
    which one asks, which end with today. `instruments` made it another answer from `known_from`; \
    `ask` is a question of the region. A twin of a page; no verb prints it.
    """

  static var members: [SchemaMember] {
    CommonSchema.head([.required("rule", .anyText)]) + [
      .required("title", .anyText), .required("cite", .anyTexts),
      .required("maps", .list(of: map)),
    ]
  }

  static var definitions: [JSON.Member] {
    CommonSchema.definitions + [
      .init("label", AnswerSchema.label), .init("region", region), .init("days", days),
    ] + FacetSchema.all.map { .init("\($0.name)_states", $0.states) }
  }

  private static var map: JSON {
    let unit = JSON.object([.required("unit", .anyText), .required("title", .anyText)])
    return .object([
      .required("units", .list(of: unit)), .required("regions", .list(of: .part("region"))),
    ])
  }

  private static var region: JSON {
    let part = JSON.object([.required("valid", .part("days")), .required("known", .part("days"))])
    let ask = JSON.object([.required("on", .part("day")), .required("known", .part("day"))])
    return .object(
      [.required("parts", .list(of: part))]
        + FacetSchema.all.map { .required($0.name, .part("\($0.name)_states")) } + [
          .required("known_from", .dayOrNull), .required("instruments", .anyTexts),
          .required("ask", ask),
        ])
  }

  private static var days: JSON {
    .object([.required("since", .dayOrNull), .required("until", .dayOrNull)])
  }
}
