import RuleModel

/// What `inforce list` prints.
enum ListSchema: DocumentSchema {
  static let name = "list"
  static let about = "What the book holds, under the name of the kind that was listed."

  static var members: [SchemaMember] {
    let asked: [SchemaMember] = [
      .required("on", .part("day")), .required("kind", .words(ListDocument.Kind.allCases)),
      .required("tag", .textOrNull),
    ]
    return CommonSchema.head(asked)
      + ListDocument.Kind.allCases.map {
        .optional($0.rawValue, .list(of: .part($0.rawValue)))
      }
  }

  static var definitions: [JSON.Member] {
    CommonSchema.definitions
      + ListDocument.Kind.allCases.map {
        .init($0.rawValue, .object(entry + own($0)))
      }
  }

  private static var entry: [SchemaMember] {
    [
      .required("id", .anyText), .required("title", .anyText), .required("state", .anyText),
      .required("changed", .dayOrNull),
    ]
  }

  /// What entries of a kind say besides.
  private static func own(_ kind: ListDocument.Kind) -> [SchemaMember] {
    switch kind {
    case .rules:
      [
        .required("full_title", .anyText), .required("binding", .anyBool),
        .required("tags", .anyTexts), .required("cite", .anyTexts),
        .required("units", .list(of: unit)),
      ]
    case .groups: [.required("complete", .anyBool), .required("count", .count)]
    case .regimes:
      [.required("regime", .textOrNull), .required("certainty", .part("certainty"))]
    case .instruments:
      [
        .required("cite", .textOrNull),
        .required("evidence", .words(Instrument.Evidence.allCases)),
      ]
    }
  }

  private static var unit: JSON {
    .object([
      .required("unit", .textOrNull), .required("force", .anyText),
      .required("certainty", .part("certainty")),
    ])
  }
}
