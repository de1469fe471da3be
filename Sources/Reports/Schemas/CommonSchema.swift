import RuleModel

/// The parts that the documents of several verbs share.
enum CommonSchema {
  /// `asked` and `book`, with which every answer begins; `own`: what the verb is asked besides.
  static func head(_ own: [SchemaMember]) -> [SchemaMember] {
    [.required("asked", .object(own + clocks)), .required("book", .part("book"))]
  }

  /// The parts that `head` and the spans refer to.
  static var definitions: [JSON.Member] {
    [
      .init("day", .civilDay), .init("until", until), .init("book", book),
      .init("certainty", .words(Certainty.allCases)),
    ]
  }

  /// Whose answer it is.
  static var names: [SchemaMember] {
    [.required("rule", .anyText), .required("unit", .textOrNull)]
  }

  /// An end: the first day no longer, none, or one that nobody can name.
  private static var until: JSON {
    .orNull(.any(of: [.part("day"), ["enum": ["lifted", "unknown"]]]))
  }

  /// The clocks and the case.
  private static var clocks: [SchemaMember] {
    [
      .required("mode", .words(Viewpoint.Mode.allCases)), .required("known", .part("day")),
      .required("rev", .textOrNull), .required("today", .part("day")),
      .required("facts", .map(of: .anyText)),
    ]
  }

  private static var book: JSON {
    .object([
      .required("title", .anyText),
      .required("commit", .orNull(.pattern("^[0-9a-f]{40}$"))),
      .required("dirty", .orNull(.anyBool)), .required("checked", .part("day")),
    ])
  }

  /// `since` and `until`, and the condition that an open end awaits.
  static var span: [SchemaMember] {
    [
      .required("since", .dayOrNull), .required("until", .part("until")),
      .optional("awaits", .anyText),
    ]
  }
}
