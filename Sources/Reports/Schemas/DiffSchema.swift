import RuleChanges
import RuleModel

/// What `inforce diff` prints.
enum DiffSchema: DocumentSchema {
  static let name = "diff"
  static let about = """
    Which answers change between two revisions: each run of days with both answers, the cause, and
    why it is certain that nothing else changed. A `from` of null is from the beginning, an `until`
    of null has no end; a change without days is about none.
    """

  static var members: [SchemaMember] {
    [
      .required("base", .part("revision")), .required("head", .part("revision")),
      .required("today", .part("day")), .required("known", .dayOrNull),
      .required("clock", .anyText), .required("verdict", .words(Verdict.allCases)),
      .required("gate", .words(Gate.Threshold.allCases)),
      .required("counts", .map(of: .count)), .required("silence", silence),
      .required("changes", .list(of: .part("change"))),
      .required("problems", .list(of: .part("problem"))), .required("notes", .anyTexts),
      .optional("broken_seals", .list(of: brokenSeal)),
      .optional("merge", merge),
    ]
  }

  static var definitions: [JSON.Member] {
    [
      .init("day", .civilDay), .init("revision", revision), .init("answer", answer),
      .init("place", place), .init("change", .object(change)), .init("problem", problem),
    ]
  }

  private static var revision: JSON {
    .object([
      .required("asked", .anyText), .required("commit", .textOrNull), .optional("mode", .anyText),
    ])
  }

  private static var merge: JSON {
    .object([
      .required("tip", .part("revision")), .required("state", .words(MergeReport.State.allCases)),
      .required("conflicts", .anyTexts),
    ])
  }

  private static var silence: JSON {
    .object([
      .required("rules", .count), .required("equal_by_id", .count),
      .required("compared", .count), .required("from", .part("day")),
      .required("until", .dayOrNull), .optional("files", .map(of: .count)),
      .optional("unchanged", .map(of: .anyTexts)),
    ])
  }

  private static var answer: JSON {
    .object([
      .required("state", .anyText), .required("because", .anyTexts),
      .optional("duty", .words(Duty.allCases)),
    ])
  }

  private static var place: JSON {
    .object([
      .required("file", .anyText), .required("line", .count), .required("column", .count),
    ])
  }

  private static var change: [SchemaMember] {
    [
      .required("id", .pattern("^[a-z]+-[0-9a-f]{10}$")),
      .required("code", .words(ChangeCode.allCases)), .required("slug", .anyText),
      .required("level", .words(ChangeLevel.allCases)), .optional("rule", .anyText),
      .optional("subject", .anyText), .optional("book", .anyBool),
      .required("unit", .textOrNull), .required("facet", .anyText),
      .required("from", .dayOrNull), .required("until", .dayOrNull),
      .required("was", .orNull(.part("answer"))), .required("now", .orNull(.part("answer"))),
      .required("cause", .orNull(.words(Cause.allCases))),
      .required("acknowledged", .orNull(.object([.required("reason", .anyText)]))),
      .required("becomes_past_on", .dayOrNull),
      .required("witness", .list(of: witness)), .required("at", .orNull(.part("place"))),
      .optional("details", .anyTexts), .optional("raised_by", .words(of: GateReason.allCases)),
      .optional("ack_weaker", .object([.required("accepted_as", .words(ChangeCode.allCases))])),
      .optional("ack_refused", .words(Acceptance.Refusal.allCases)),
      .optional(
        "merge",
        .object([.required("base", .part("answer")), .required("merged", .part("answer"))])),
    ]
  }

  private static var brokenSeal: JSON {
    .object([
      .required("side", .anyText), .required("through", .part("day")),
      .required("stated", .anyText), .required("computed", .anyText),
    ])
  }

  private static var witness: JSON {
    .object([
      .required("on", .part("day")), .required("was", .anyText), .required("now", .anyText),
      .optional("merged", .anyText),
    ])
  }

  private static var problem: JSON {
    .object([
      .required("code", .constant(ChangeCode.couldNotCompare.rawValue)),
      .required("slug", .anyText), .required("level", .anyText), .optional("rule", .anyText),
      .optional("subject", .anyText), .optional("book", .anyBool), .required("side", .anyText),
      .required(
        "findings",
        .list(
          of: .object([
            .required("code", .anyText), .required("message", .anyText),
            .required("at", .part("place")),
          ]))),
    ])
  }
}

extension JSON {
  /// The schema of a list of these words.
  fileprivate static func words(of words: some Sequence<some RawRepresentable<String>>) -> JSON {
    list(of: .words(words))
  }
}
