import RuleModel

/// What `inforce audit` prints.
enum AuditSchema: DocumentSchema {
  static let name = "audit"
  static let about =
    "What would have been answered on a day and is answered otherwise now, and why."

  static var members: [SchemaMember] {
    let asked: [SchemaMember] = [
      .required("on", .part("day")), .required("rules", .orNull(.anyTexts)),
      .required("believed_commit", .pattern("^[0-9a-f]{40}$")),
    ]
    return CommonSchema.head(asked) + [
      .required("differences", .list(of: .part("difference")))
    ]
  }

  static var definitions: [JSON.Member] {
    CommonSchema.definitions + [
      .init("difference", difference), .init("facet", .object(facet)),
      .init("subject", .object([.required("subject", .anyText)])),
      .init("state", .any(of: states)), .init("cause", .any(of: causes)),
    ]
  }

  private static var facet: [SchemaMember] {
    CommonSchema.names + [.required("facet", .words(Change.Facet.allCases))]
  }

  private static var difference: JSON {
    JSON.object([
      .required("believed", .part("state")), .required("now", .part("state")),
      .required("causes", .list(of: .part("cause"))),
    ])
    .adding([.init("anyOf", [.part("facet"), .part("subject")])])
  }

  /// A facet's state, a regime, or nothing where the book did not have it.
  private static var states: [JSON] {
    [
      ["type": "null"],
      .object([.required("state", .anyText), .optional("because", .anyTexts)]),
      .object([.required("regime", .textOrNull), .required("candidates", .anyTexts)]),
    ]
  }

  private static var causes: [JSON] {
    [reachedBack, changed, .object([.required("cause", .constant("unexplained"))])]
  }

  /// The law reached back: by a version of a rule, or by an entry of a group.
  private static var reachedBack: JSON {
    .object(
      [.required("cause", .constant("reached_back"))]
        + ["rule", "version", "group"].map { .optional($0, .anyText) }
        + [.required("instrument", .anyText), .required("counts_from", .part("day"))])
  }

  /// A file was recorded late, or corrected.
  private static var changed: JSON {
    .object([
      .required("cause", ["enum": ["recorded_late", "corrected"]]),
      .optional("public", .dayOrNull), .required("path", .anyText),
      .required("change", ["enum": ["added", "removed", "modified"]]),
      .required("commit", .pattern("^[0-9a-f]{40}$")), .required("author", .anyText),
      .required("recorded", .part("day")), .required("summary", .anyText),
    ])
  }
}
