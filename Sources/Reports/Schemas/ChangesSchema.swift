import RuleModel

/// What `inforce changes` prints.
enum ChangesSchema: DocumentSchema {
  static let name = "changes"
  static let about = """
    What happened from a day through another across the book: on each day a state begins, or \
    something is said or made public. What cannot be told stands under `unknown`.
    """

  static var members: [SchemaMember] {
    CommonSchema.head([
      .required("from", .part("day")), .required("through", .part("day")),
      .required("rules", .anyTexts),
    ]) + [
      .required("events", .list(of: .part("event"))),
      .required("unknown", .list(of: .part("unknown"))),
      .required("unanswered", .list(of: unanswered)),
    ]
  }

  static var definitions: [JSON.Member] {
    CommonSchema.definitions + [.init("event", event), .init("unknown", unknown)]
  }

  private static var subject: [SchemaMember] {
    [
      .optional("rule", .anyText), .optional("unit", .textOrNull), .optional("subject", .anyText),
      .optional("instrument", .anyText),
    ]
  }

  private static var event: JSON {
    .object(
      [.required("day", .part("day")), .required("kind", .words(EventKind.allCases))] + subject + [
        .optional("facet", .words(Change.Facet.allCases)), .optional("was", .textOrNull),
        .optional("now", .textOrNull), .optional("what", .words(Change.Announced.allCases)),
        .optional("how", .orNull(.words(Change.Closing.allCases))),
        .required("versions", .anyTexts), .required("group", .textOrNull),
        .required("instruments", .anyTexts), .required("certainty", .part("certainty")),
        .required("scheduled", .anyBool), .required("command", .anyText),
      ])
  }

  private static var unknown: JSON {
    .object(
      subject + [
        .required("facet", .orNull(.words(Change.Facet.allCases))),
        .required("since", .dayOrNull), .required("until", .dayOrNull),
        .required("reason", .pattern("^[a-z_]+$")), .required("needs", .anyTexts),
      ])
  }

  private static var unanswered: JSON {
    .object([
      .optional("rule", .anyText), .optional("subject", .anyText), .required("codes", .anyTexts),
    ])
  }
}
