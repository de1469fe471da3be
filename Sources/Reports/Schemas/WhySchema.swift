import RuleModel

/// What `inforce why` prints.
enum WhySchema: DocumentSchema {
  static let name = "why"
  static let about = "What decided each facet, in which file and document, and what did not."

  static var members: [SchemaMember] {
    CommonSchema.head([.required("on", .part("day")), .required("rule", .textOrNull)]) + [
      .required("answers", .list(of: .part("answer")))
    ]
  }

  static var definitions: [JSON.Member] {
    CommonSchema.definitions + [
      .init("source", AnswerSchema.source), .init("answer", answer), .init("facet", facet),
      .init("decider", decider), .init("considered", considered), .init("recorded", recorded),
    ]
  }

  private static var answer: JSON {
    .object(
      CommonSchema.names + [
        .required("certainty", .part("certainty")), .required("facets", .list(of: .part("facet"))),
        .required("accepted", .list(of: accepted)),
      ])
  }

  /// An accepted change that is the answer.
  private static var accepted: JSON {
    .object([
      .required("id", .anyText), .required("facet", .words(Change.Facet.allCases)),
      .required("from", .dayOrNull), .required("until", .dayOrNull),
      .required("class", .orNull(.words(ChangeCode.allCases))), .required("reason", .anyText),
      .required("by", .textOrNull), .required("ref", .textOrNull), .required("file", .anyText),
    ])
  }

  private static var facet: JSON {
    .object([
      .required("facet", .words(Change.Facet.allCases)), .required("state", .anyText),
      .optional("since", .dayOrNull), .optional("until", .part("until")),
      .required("because", .list(of: .part("decider"))),
      .required("considered", .list(of: .part("considered"))),
    ])
  }

  private static var decider: JSON {
    let line = JSON.object([.required("line", .count), .required("text", .anyText)])
    return .object([
      .required("version", .anyText), .required("path", .anyText), .required("line", .count),
      .required("excerpt", .list(of: line)), .required("note", .textOrNull),
      .required("at", .textOrNull), .required("source", .orNull(.part("source"))),
      .required("recorded", .orNull(.part("recorded"))),
    ])
  }

  private static var considered: JSON {
    .object([
      .required("version", .anyText), .required("reason", .pattern("^[a-z_]+$")),
      .required("value", .textOrNull),
    ])
  }

  /// Who recorded the file, where the book was read from git.
  private static var recorded: JSON {
    .object([
      .required("commit", .pattern("^[0-9a-f]{40}$")), .required("author", .anyText),
      .required("day", .part("day")), .required("summary", .anyText),
      .required("history_cut", .anyBool),
    ])
  }
}
