import RuleModel

/// What `inforce ack list` prints.
enum AckSchema: DocumentSchema {
  static let name = "ack"
  static let about = """
    The acknowledgements of a book, and what became of each: `accepts`, `weaker` and `expired` are
    about the comparison that was asked for, `stands` and `stale` about what was merged.
    """

  static var members: [SchemaMember] {
    [.required("acknowledgements", .list(of: .part("acknowledgement")))]
  }

  static var definitions: [JSON.Member] {
    [.init("day", .civilDay), .init("acknowledgement", acknowledgement)]
  }

  /// Which answer is meant.
  static var named: [SchemaMember] {
    [
      .required("id", .anyText), .required("rule", .anyText), .required("unit", .textOrNull),
      .required("facet", .textOrNull), .required("from", .dayOrNull),
      .required("until", .dayOrNull),
    ]
  }

  /// Why it was accepted, by whom, and for how long.
  static var told: [SchemaMember] {
    [
      .required("class", .orNull(.words(ChangeCode.allCases))), .required("reason", .anyText),
      .required("ref", .textOrNull), .required("by", .textOrNull),
      .required("expires", .dayOrNull), .required("unseal", .anyBool),
      .required("file", .anyText),
    ]
  }

  private static var acknowledgement: JSON {
    .object(
      named + [
        .required("state", .words(AckState.allCases))
      ] + told)
  }
}
