import RuleModel

/// The parts of the answer for a run of days, and of lanes of time.
enum RangeSchema {
  /// The parts, by name.
  static var definitions: [JSON.Member] {
    [.init("answer_days", answer), .init("regime_days", regime), .init("said", said)]
  }

  /// `spans` with what stood, in order.
  static func spans(_ span: JSON) -> SchemaMember { .required("spans", .list(of: span)) }

  /// A lane of time: the spans of one facet of one unit.
  static var lane: JSON {
    let facets = FacetSchema.all
    return .object(
      CommonSchema.names + [
        .required("title", .anyText), .required("unit_title", .textOrNull),
        .required("facet", ["enum": .texts(facets.map(\.name))]),
        .required("checked", .part("day")),
        spans(.any(of: facets.map { .part("\($0.name)_span") })),
      ])
  }

  private static var answer: JSON {
    .object(
      AnswerSchema.head
        + FacetSchema.all.map { .required($0.name, .object([spans(.part("\($0.name)_span"))])) }
        + [
          .required("announcements", .list(of: .part("said"))),
          .required(
            "certainty", .object([spans(certainty), .required("checked", .part("day"))])),
        ])
  }

  private static var certainty: JSON {
    .object([.required("state", .part("certainty"))] + CommonSchema.span)
  }

  private static var regime: JSON {
    .object([
      .required("subject", .anyText), .required("title", .anyText), spans(regimeSpan),
    ])
  }

  /// The regime of a subject over a part of a run of days.
  static var regimeSpan: JSON {
    .object(
      [.required("regime", .textOrNull), .required("name", .textOrNull)] + CommonSchema.span + [
        .required("certainty", .part("certainty")), .required("candidates", .anyTexts),
      ])
  }

  /// What was announced, and until when it was open.
  static var said: JSON {
    .object([
      .required("what", .words(Change.Announced.allCases)), .required("since", .part("day")),
      .required("until", .dayOrNull), .required("because", .anyText),
    ])
  }
}
