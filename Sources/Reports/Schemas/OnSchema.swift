import RuleModel

/// What `inforce on` prints.
enum OnSchema: DocumentSchema {
  static let name = "on"
  static let about = """
    What applied on a day, or on each day of a run: every facet apart, each with its dates and the \
    files that decided it. A line of jsonl is an answer or a regime with `format` and `version` \
    before its own members.
    """

  static var members: [SchemaMember] {
    CommonSchema.head([.required("on", .part("day")), .optional("through", .part("day"))]) + [
      .required("regimes", .list(of: .any(of: [.part("regime"), .part("regime_days")]))),
      .required("answers", .list(of: .any(of: [.part("answer"), .part("answer_days")]))),
      .optional("unanswered", .list(of: unanswered)),
    ]
  }

  /// A rule or a subject that is not answered for, with the codes of the errors behind it.
  static var unanswered: JSON {
    .object([
      .optional("rule", .anyText), .optional("subject", .anyText), .required("codes", .anyTexts),
    ])
  }

  static var definitions: [JSON.Member] {
    CommonSchema.definitions + AnswerSchema.definitions + RangeSchema.definitions
  }
}
