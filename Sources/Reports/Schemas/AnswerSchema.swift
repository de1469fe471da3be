import RuleModel

/// The parts of the answer for one unit of one rule, and of the regime of one subject.
enum AnswerSchema {
  /// The parts, by name.
  static var definitions: [JSON.Member] {
    [
      .init("answer", answer), .init("regime", regime), .init("label", label),
      .init("announcement", announcement), .init("view", view), .init("duty", duty),
      .init("next", next), .init("scheduled", scheduled), .init("notice", notice),
      .init("source", source),
    ] + FacetSchema.all.flatMap(\.definitions)
  }

  private static var answer: JSON {
    .object(
      head + FacetSchema.all.map { .required($0.name, .part($0.name)) } + [
        .required("announcements", .list(of: .part("announcement"))),
        .required("views", .list(of: .part("view"))), .required("duty", .part("duty")),
        .required("certainty", answerCertainty), .required("next", .orNull(.part("next"))),
        .required("scheduled", .list(of: .part("scheduled"))),
        .required("notices", .list(of: .part("notice"))),
        .required("sources", .list(of: .part("source"))),
      ])
  }

  /// Of which rule, or which unit of it, an answer is.
  static var head: [SchemaMember] {
    CommonSchema.names + [
      .required("title", .anyText), .required("unit_title", .textOrNull),
      .required("binding", .anyBool), .required("cite", .anyTexts),
    ]
  }

  private static var answerCertainty: JSON {
    .object([.required("state", .part("certainty")), .required("checked", .part("day"))])
  }

  /// The regime of a subject on a day.
  static var regime: JSON {
    .object(
      [
        .required("subject", .anyText), .required("title", .anyText),
        .required("regime", .textOrNull), .required("name", .textOrNull),
      ] + CommonSchema.span + [
        .required("certainty", .part("certainty")), .required("checked", .part("day")),
        .required("candidates", .anyTexts), .required("assumed", .map(of: .anyText)),
      ])
  }

  /// What tells an outcome apart: a value, values, a group, or days.
  static var label: JSON {
    let names = JSON.any(of: [.anyText, .anyTexts])
    let described = JSON.object([
      .optional("in", names), .optional("not_in", names), .optional("not", .anyTexts),
      .optional("on_or_after", .part("day")), .optional("before", .part("day")),
    ])
    return .any(of: [.anyText, .anyTexts, described])
  }
}

extension AnswerSchema {
  private static var announcement: JSON {
    .object([
      .required("what", .words(Change.Announced.allCases)), .required("since", .part("day")),
      .required("because", .anyText),
    ])
  }

  private static var view: JSON {
    .object([
      .required("of", .anyText), .required("since", .part("day")),
      .required("because", .anyText),
    ])
  }

  private static var duty: JSON {
    .object([
      .required("state", .words(Duty.allCases)),
      .required("decided_by", .orNull(.words(Duty.Decider.allCases))),
    ])
  }

  private static var next: JSON {
    .object([
      .required("day", .part("day")), .required("facet", .words(Change.Facet.allCases)),
      .required("version", .textOrNull), .optional("group", .anyText),
    ])
  }

  private static var scheduled: JSON {
    .object([.required("version", .anyText), .required("operative", .part("day"))])
  }

  private static var notice: JSON {
    .object([
      .required("code", .pattern("^N[0-9]{3}$")),
      .required("slug", .pattern("^[a-z]+(-[a-z]+)*$")),
      .required("args", .map(of: ["type": ["string", "integer"]])),
      .required("message", .anyText),
    ])
  }

  /// A document on which an answer rests.
  static var source: JSON {
    .object([
      .required("instrument", .anyText), .required("cite", .textOrNull),
      .required("title", .anyText), .required("public", .dayOrNull),
      .required("evidence", .words(Instrument.Evidence.allCases)), .required("url", .anyTexts),
    ])
  }
}
