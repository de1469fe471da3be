import Days
import RuleChanges
import RuleModel

extension DiffDocument {
  /// The document.
  package var json: JSON {
    .object(
      JSON.head("inforce.diff") + summary + [
        .init("changes", .array(report.changes.map { $0.json(in: self) })),
        .init("problems", .array(report.problems.map { $0.json(in: self) })),
        .init("notes", .texts(notes)),
      ] + seals)
  }

  /// What was compared, and what it comes to.
  var summary: [JSON.Member] {
    [
      .init("base", base.json), .init("head", head.json), .init("today", .text(today)),
      .init("known", .text(known)), .init("clock", known == nil ? "known" : "valid"),
      .init("verdict", .string(report.verdict.rawValue)),
      .init("gate", .string(report.threshold.rawValue)), .init("counts", counts),
      .init("silence", report.silence.json.adding(unchanged)),
    ] + (merge.map { [.init("merge", $0.json)] } ?? [])
  }

  /// The rules and the subjects that have no change of any kind and were compared.
  private var unchanged: [JSON.Member] {
    guard !compared.isEmpty else { return [] }
    let touched = Set(report.changes.map(\.subject) + report.problems.map(\.subject))
    let quiet = compared.filter { !touched.contains($0) }
    return [
      .init(
        "unchanged",
        .object([
          .init("rules", .texts(quiet.filter(\.isRule).map(\.text))),
          .init("subjects", .texts(quiet.filter { !$0.isRule }.map(\.text))),
        ]))
    ]
  }

  /// The seals that do not hold, where there are any.
  private var seals: [JSON.Member] {
    guard !report.brokenSeals.isEmpty else { return [] }
    let broken = report.brokenSeals.map { seal -> JSON in
      [
        "side": .string(seal.side.rawValue), "through": .text(seal.through),
        "stated": .string(seal.stated), "computed": .string(seal.computed),
      ]
    }
    return [.init("broken_seals", .array(broken))]
  }

  private var counts: JSON {
    [
      "error": .number(report.count(.error)), "warning": .number(report.count(.warning)),
      "notice": .number(report.count(.notice)), "none": .number(report.count(.none)),
      "acknowledged": .number(report.acknowledged),
    ]
  }
}

extension AnswerChange.Subject {
  /// Whether it is a rule.
  fileprivate var isRule: Bool { if case .rule = self { true } else { false } }
}

extension JSON {
  /// The members with which a document begins.
  static func head(_ format: String) -> [JSON.Member] {
    [.init("format", .string(format)), .init("version", "1.0")]
  }
}

extension ComparedRevision {
  var json: JSON {
    let mode: [JSON.Member] = self.mode.map { [.init("mode", .string($0))] } ?? []
    return JSON.object([.init("asked", .string(asked)), .init("commit", .text(commit))])
      .adding(mode)
  }
}

extension Silence {
  fileprivate var json: JSON {
    let files: [JSON.Member] =
      self.files.map {
        [.init("files", ["equal": .number($0.equal), "changed": .number($0.changed)])]
      } ?? []
    return JSON.object([
      .init("rules", .number(rules)), .init("equal_by_id", .number(equalByID)),
      .init("compared", .number(compared)), .init("from", .text(from)),
      .init("until", .text(until)),
    ]).adding(files)
  }
}

extension AnswerChange {
  /// The change as an object.
  func json(in document: DiffDocument) -> JSON {
    .object(
      [
        .init("id", .string(id)), .init("code", .string(code.rawValue)),
        .init("slug", .string(slug)), .init("level", .string(level.rawValue)), owner,
        .init("unit", .text(unit)), .init("facet", .string(facet.word)),
        .init("from", .text(span?.from)), .init("until", .text(span?.until)),
        .init("was", was?.json ?? .null), .init("now", now?.json ?? .null),
        .init("cause", .text(cause?.cause.rawValue)),
        .init("acknowledged", acknowledged.map { ["reason": .string($0)] } ?? .null),
        .init("becomes_past_on", .text(becomesPastOn)),
        .init("witness", .array(witnesses.map(\.json))),
        .init("at", place.map { $0.json(in: document) } ?? .null),
      ] + additions)
  }

  private var owner: JSON.Member {
    switch subject {
    case .rule(let id): .init("rule", .string(id.text))
    case .subject(let id): .init("subject", .string(id.text))
    case .book: .init("book", true)
    }
  }

  /// What only some changes have.
  private var additions: [JSON.Member] {
    let isCut = whole != nil && whole != span
    return [
      cause?.instrument.map { .init("instrument", .string($0.text)) },
      cause?.daysLate.map { .init("days_late", .number($0)) },
      isCut
        ? .init("whole", ["from": .text(whole?.from), "until": .text(whole?.until)]) : nil,
      raisedBy.isEmpty ? nil : .init("raised_by", .texts(raisedBy.map(\.rawValue))),
      isWeakerAccepted
        ? .init("ack_weaker", ["accepted_as": .text(acceptance?.acceptedAs?.rawValue)]) : nil,
      acceptance?.refusal.map { .init("ack_refused", .string($0.rawValue)) },
      details.isEmpty ? nil : .init("details", .texts(details)),
      merge.map { .init("merge", ["base": $0.origin.json, "merged": $0.merged.json]) },
    ].compactMap(\.self)
  }

  /// The code in words.
  var slug: String { ChangeKinds.kind(code)?.slug ?? code.rawValue }
}

extension FacetValue {
  fileprivate var json: JSON {
    let duty: [JSON.Member] = self.duty.map { [.init("duty", .string($0.rawValue))] } ?? []
    return JSON.object([.init("state", .string(word)), .init("because", .texts(because))])
      .adding(duty)
  }
}

extension Witness {
  fileprivate var json: JSON {
    JSON.object([.init("on", .text(day)), .init("was", .string(was)), .init("now", .string(now))])
      .adding(merged.map { [.init("merged", .string($0))] } ?? [])
  }
}

extension Place {
  fileprivate func json(in document: DiffDocument) -> JSON { json(file: document.path(self)) }

  fileprivate func json(file: String) -> JSON {
    ["file": .string(file), "line": .number(line), "column": .number(column)]
  }
}

extension CouldNotCompare {
  /// The problem as an object.
  func json(in document: DiffDocument) -> JSON {
    let findings = self.findings.map { finding -> JSON in
      [
        "code": .string(finding.code), "message": .string(finding.message),
        "at": finding.label.place.json(file: document.path(finding.label.place, on: side)),
      ]
    }
    let owner: JSON.Member =
      switch subject {
      case .rule(let id): .init("rule", .string(id.text))
      case .subject(let id): .init("subject", .string(id.text))
      case .book: .init("book", true)
      }
    return .object([
      .init("code", "A901"), .init("slug", "could-not-compare"), .init("level", "error"), owner,
      .init("side", .string(side.rawValue)), .init("findings", .array(findings)),
    ])
  }
}
