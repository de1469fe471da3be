import RuleModel

/// What `inforce check --diagnostics json` prints.
enum CheckSchema: DocumentSchema {
  static let name = "check"
  static let about = "What is wrong with a book: each finding with its code, place and help."

  static var members: [SchemaMember] {
    ["errors", "warnings", "notes"].map { .required($0, .count) } + [
      .required("findings", .list(of: .part("finding")))
    ]
  }

  static var definitions: [JSON.Member] {
    [.init("finding", finding), .init("label", .object(label))]
  }

  private static var finding: JSON {
    .object(
      [
        .required("code", .pattern("^[A-Z][0-9]{3}$")),
        .required("level", .words(Finding.Level.allCases)),
        .required("message", .anyText),
      ] + label + [
        .required("related", .list(of: .part("label"))), .required("help", .anyTexts),
      ])
  }

  /// A place in a file with words about it; the path is relative to the repository's root.
  private static var label: [SchemaMember] {
    [.required("path", .anyText)]
      + ["line", "column", "length"].map { .required($0, .count) }
      + [.required("words", .anyText)]
  }
}
