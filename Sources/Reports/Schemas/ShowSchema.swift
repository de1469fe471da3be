import RuleModel

/// What `inforce show` prints.
enum ShowSchema: DocumentSchema {
  static let name = "show"
  static let about = "The wordings of a rule, the members of a group, or the record of a document."

  static var members: [SchemaMember] {
    let asked: [SchemaMember] = ["rule", "group", "instrument"].map { .optional($0, .textOrNull) }
    return CommonSchema.head([.optional("on", .part("day"))] + asked) + [
      .required("kind", ["enum": ["rule", "group", "instrument"]])
    ]
  }

  /// The document is of one of three kinds.
  static var choices: [JSON] { [.part("rule"), .part("group"), .part("instrument")] }

  static var definitions: [JSON.Member] {
    CommonSchema.definitions + [
      .init("source", AnswerSchema.source), .init("rule", rule), .init("group", group),
      .init("instrument", instrument), .init("document_day", documentDay),
    ]
  }

  private static var rule: JSON {
    let answer = JSON.object(
      CommonSchema.names + [
        .required("unit_title", .textOrNull), .required("force", .anyText),
        .required("certainty", .part("certainty")), .required("wordings", .list(of: wording)),
      ])
    return .object([
      .required("kind", .constant("rule")), .required("body", .textOrNull),
      .required("answers", .list(of: answer)),
    ])
  }

  private static var wording: JSON {
    .object(
      [
        .required("version", .anyText), .required("wording", .words(Change.Wording.allCases)),
      ] + CommonSchema.span + [
        .required("condition", .textOrNull), .required("instrument", .anyText),
        .required("cite", .textOrNull), .required("at", .textOrNull),
        .required("text", .anyText),
      ])
  }

  private static var group: JSON {
    .object([
      .required("kind", .constant("group")), .required("title", .anyText),
      .required("complete", .anyBool), .required("since", .dayOrNull),
      .required("until", .dayOrNull), .required("members", .anyTexts),
      .required("at", .textOrNull), .required("source", .orNull(.part("source"))),
    ])
  }
}

extension ShowSchema {
  private static var instrument: JSON {
    .object(
      [
        .required("kind", .constant("instrument")), .required("instrument", .anyText),
        .required("title", .anyText), .required("document_kind", .anyText),
      ]
        + ["issuer", "cite", "document", "sha256", "controls"].map { .required($0, .textOrNull) }
        + ["docket", "rin", "url", "contradicts"].map { .required($0, .anyTexts) }
        + ["signed", "announced", "filed", "published"].map {
          .required($0, .part("document_day"))
        } + [
          .required("public", .dayOrNull), .required("captured", .dayOrNull),
          .required("evidence", .words(Instrument.Evidence.allCases)),
          .required("used_by", .list(of: use)),
        ])
  }

  private static var use: JSON {
    .object(["rule", "version", "change"].map { .required($0, .anyText) })
  }

  /// A day, the days between which it lies, or none.
  private static var documentDay: JSON {
    let window = JSON.object([.required("between", .list(of: .part("day")))])
    return .any(of: [["type": "null"], .part("day"), window])
  }
}
