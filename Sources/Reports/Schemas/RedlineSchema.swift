import Redlines
import RuleModel

/// What `inforce redline` prints.
enum RedlineSchema: DocumentSchema {
  static let name = "redline"
  static let about = """
    What is different between two texts of a rule: paragraphs with runs of words that stay, were \
    deleted or were inserted. The texts of equal and inserted runs, one after the other, are the \
    later paragraph; those of equal and deleted runs are the earlier one.
    """

  static var members: [SchemaMember] {
    CommonSchema.head([
      .required("rule", .textOrNull), .required("earlier", .orNull(question)),
      .required("later", .orNull(question)),
    ]) + [.required("answers", .list(of: .part("answer")))]
  }

  static var definitions: [JSON.Member] {
    CommonSchema.definitions + [
      .init("answer", answer), .init("side", side), .init("row", row), .init("counts", counts),
    ]
  }

  private static var question: JSON {
    .object([
      .required("name", .anyText), .required("on", .dayOrNull), .required("known", .part("day")),
      .required("rev", .textOrNull), .required("commit", .textOrNull),
    ])
  }

  private static var answer: JSON {
    .object(
      CommonSchema.names + [
        .required("unit_title", .textOrNull),
        .required("result", ["enum": ["changed", "editorial", "same", "not_compared"]]),
        .required("earlier", .part("side")), .required("later", .part("side")),
        .required("counts", .orNull(.part("counts"))),
        .required("rows", .list(of: .part("row"))),
      ])
  }

  private static var side: JSON {
    .object([
      .required("name", .anyText), .required("on", .dayOrNull),
      .required("state", ["enum": ["held", "none", "unknown"]]),
      .required("reason", .textOrNull), .required("version", .textOrNull),
      .required("wording", .orNull(.words(Change.Wording.allCases))),
      .required("since", .dayOrNull), .required("instrument", .textOrNull),
      .required("cite", .textOrNull), .required("certainty", .part("certainty")),
    ])
  }

  private static var row: JSON {
    let run = JSON.object([
      .required("kind", .words(Redline.Run.Kind.allCases)), .required("text", .anyText),
    ])
    return .object([
      .required("kind", ["enum": .texts(Redline.Row.Kind.words)]), .optional("move", .count),
      .optional("paragraphs", .count), .optional("runs", .list(of: run)),
    ])
  }

  private static var counts: JSON {
    .object(
      ["unchanged", "changed", "deleted", "inserted", "moved", "words_deleted", "words_inserted"]
        .map { .required($0, .count) })
  }
}
