import Days
import RuleModel

extension AuditDocument {
  /// The document.
  package var json: JSON {
    let question: [JSON.Member] = [
      .init("on", .text(asked.day)), .init("rules", rules.map { .texts($0) } ?? .null),
      .init("believed_commit", .string(believedCommit)),
    ]
    return .object(
      asked.members(of: "audit", question) + [
        .init("differences", .array(differences.map(json)))
      ])
  }

  /// One difference a line.
  package var lines: [JSON] {
    differences.map { json($0).labelled("inforce.audit.difference") }
  }

  private func json(_ difference: Audit.Difference) -> JSON {
    .object(
      difference.matter.members + [
        .init("believed", difference.believed.json), .init("now", difference.now.json),
        .init("causes", .array(difference.causes.map(json))),
      ])
  }

  private func json(_ cause: AuditCause) -> JSON {
    switch cause {
    case .reachedBack(let rule, let version, let by, let day):
      [
        "cause": "reached_back", "rule": .string(rule.text), "version": .string(version.text),
        "instrument": .string(by.text), "counts_from": .text(day),
      ]
    case .groupReachedBack(let group, let by, let day):
      [
        "cause": "reached_back", "group": .string(group.text), "instrument": .string(by.text),
        "counts_from": .text(day),
      ]
    case .recordedLate(let change, let known):
      json(change, [.init("cause", "recorded_late"), .init("public", .text(known))])
    case .corrected(let change): json(change, [.init("cause", "corrected")])
    case .unexplained: ["cause": "unexplained"]
    }
  }

  private func json(_ change: FileChange, _ members: [JSON.Member]) -> JSON {
    .object(
      members + [
        .init("path", .string(path(change.path))), .init("change", .string(change.kind.rawValue)),
        .init("commit", .string(change.commit)), .init("author", .string(change.author)),
        .init("recorded", .text(change.day)), .init("summary", .string(change.summary)),
      ])
  }
}
