import RuleChanges

/// What `inforce bisect` prints.
enum BisectSchema: DocumentSchema {
  static let name = "bisect"
  static let about = """
    The commits of the first-parent line at which the answer to one question changed, newest first,
    and the commits that could not be read. `complete` is false where something could not be read.
    """

  static var members: [SchemaMember] {
    [
      .required("asked", .part("asked")), .required("walked", .count),
      .required("complete", .anyBool), .required("beyond", .anyTexts),
      .required("changes", .list(of: .part("change"))),
      .required("unreadable", .list(of: .part("unreadable"))),
    ]
  }

  static var definitions: [JSON.Member] {
    [
      .init("day", .civilDay), .init("asked", asked), .init("step", .object(step)),
      .init("change", change), .init("unreadable", unreadable),
    ]
  }

  private static var asked: JSON {
    .object([
      .required("rule", .anyText), .required("unit", .textOrNull), .required("on", .part("day")),
      .required("known", .dayOrNull), .required("today", .part("day")),
      .required("facts", .map(of: .anyText)), .required("good", .textOrNull),
      .required("bad", .anyText),
    ])
  }

  private static var step: [SchemaMember] {
    [
      .required("commit", .pattern("^[0-9a-f]{40}$")), .required("day", .part("day")),
      .required("author", .anyText), .required("subject", .anyText),
      .required("merge", .anyBool),
    ]
  }

  private static var change: JSON {
    let difference = JSON.object([
      .required("unit", .textOrNull), .required("facet", .anyText),
      .required("family", .words(ChangeFamily.allCases)), .required("was", .anyText),
      .required("now", .anyText),
    ])
    return .object(
      step + [
        .required("or_at", .list(of: .part("step"))),
        .required("differences", .list(of: difference)), .required("files", .anyTexts),
      ])
  }

  private static var unreadable: JSON {
    .object(
      step + [
        .required("code", .textOrNull), .required("message", .textOrNull),
        .required("file", .textOrNull),
      ])
  }
}
