import RuleModel

/// What `inforce when` prints.
enum WhenSchema: DocumentSchema {
  static let name = "when"
  static let about = """
    When a facet of a rule stood how; with --contains, the days on which a wording holds a text.
    """

  static var members: [SchemaMember] {
    let asked: [SchemaMember] = [
      .required("rule", .textOrNull), .required("facet", .textOrNull),
      .optional("contains", .anyText),
    ]
    return CommonSchema.head(asked) + [
      .required("answers", .list(of: .any(of: [.part("answer"), .part("passages")])))
    ]
  }

  static var definitions: [JSON.Member] {
    CommonSchema.definitions + [
      .init("label", AnswerSchema.label), .init("answer", RangeSchema.lane),
      .init("passages", passages),
    ] + FacetSchema.all.flatMap(\.definitions)
  }

  private static var passages: JSON {
    let span = JSON.object([
      .required("version", .anyText), .required("wording", .words(Change.Wording.allCases)),
      .required("force", .anyText), .required("since", .dayOrNull),
      .required("until", .dayOrNull),
    ])
    return .object(
      CommonSchema.names + [.required("facet", .constant("text")), RangeSchema.spans(span)])
  }
}
