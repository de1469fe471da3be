import Days
import RuleChanges
import RuleModel

extension BisectDocument {
  /// The document.
  package var json: JSON {
    .object(
      JSON.head("inforce.bisect") + summary + [
        .init("changes", .array(turns.map(\.json))),
        .init("unreadable", .array(unreadable.map(\.json))),
      ])
  }

  /// One change a line; the first line is about all of them.
  package var lines: [JSON] {
    [.object(JSON.head("inforce.bisect.report") + summary)]
      + turns.map { $0.json.labelled("inforce.bisect.change") }
      + unreadable.map { $0.json.labelled("inforce.bisect.unreadable") }
  }

  private var summary: [JSON.Member] {
    let facts = asked.facts.sorted { $0.key < $1.key }
      .map { JSON.Member($0.key.text, .string($0.value)) }
    return [
      .init(
        "asked",
        [
          "rule": .text(asked.rule), "unit": .text(asked.unit), "on": .text(asked.day),
          "known": .text(asked.known), "today": .text(asked.today), "facts": .object(facts),
          "good": .text(asked.good), "bad": .string(asked.bad),
        ]),
      .init("walked", .number(walked)), .init("complete", .bool(isComplete)),
      .init("beyond", .texts(beyond)),
    ]
  }
}

extension BisectDocument.Step {
  fileprivate var members: [JSON.Member] {
    [
      .init("commit", .string(commit)), .init("day", .text(day)), .init("author", .string(author)),
      .init("subject", .string(subject)), .init("merge", .bool(isMerge)),
    ]
  }
}

extension BisectDocument.Turn {
  fileprivate var json: JSON {
    let differences = self.differences.map { unit, difference -> JSON in
      [
        "unit": .text(unit), "facet": .string(difference.facet.word),
        "family": .string(difference.family.rawValue), "was": .string(difference.was.word),
        "now": .string(difference.now.word),
      ]
    }
    return .object(
      step.members + [
        .init("or_at", .array(orAt.map { .object($0.members) })),
        .init("differences", .array(differences)), .init("files", .texts(files)),
      ])
  }
}

extension BisectDocument.Unreadable {
  fileprivate var json: JSON {
    .object(
      step.members + [
        .init("code", .text(finding?.code)), .init("message", .text(finding?.message)),
        .init("file", .text(finding?.label.place.path)),
      ])
  }
}
