import Days
import RuleModel

extension WhyDocument {
  /// The document.
  package var json: JSON {
    let question: [JSON.Member] = [
      .init("on", .text(asked.day)), .init("rule", .text(units.first?.answer.rule.id)),
    ]
    return .object(
      asked.members(of: "why", question) + [.init("answers", .array(units.map(\.json)))])
  }

  /// One unit a line.
  package var lines: [JSON] { units.map { $0.json.labelled("inforce.why.answer") } }

  /// The reasons as Markdown.
  package var markdown: String {
    let rule = units.first?.answer.rule
    let blocks = units.map { unit in
      let name = unit.answer.unit.map { "## \(escaped($0.title))\n\n" } ?? ""
      return name
        + unit.facets.filter { !$0.deciders.isEmpty }.map(\.markdown)
        .joined(separator: "\n\n")
        + (unit.accepted.isEmpty ? "" : "\n\n" + unit.accepted.markdown)
    }
    return
      (["# Why: \(escaped(rule?.title ?? "")), \(escaped(asked.dayWords))"] + blocks
      + [escaped(asked.footer.trimmed)]).joined(separator: "\n\n")
  }
}

extension WhyDocument.UnitWhy {
  fileprivate var json: JSON {
    [
      "rule": .string(answer.rule.id.text), "unit": .text(answer.unit?.id),
      "certainty": .string(answer.certainty.rawValue), "facets": .array(facets.map(\.json)),
      "accepted": .array(accepted.map(\.json)),
    ]
  }
}

extension WhyDocument.FacetWhy {
  fileprivate var json: JSON {
    .object(
      [.init("facet", .string(facet.rawValue)), .init("state", .string(state))]
        + (span?.members ?? []) + [
          .init("because", .array(deciders.map(\.json))),
          .init(
            "considered",
            .array(
              considered.map {
                .object([.init("version", .string($0.version.text))] + $0.reason.members)
              })),
        ])
  }

  fileprivate var markdown: String {
    let rows = deciders.map { decider in
      [
        "`\(decider.file.path)` line \(decider.file.line)",
        escaped(decider.source?.line ?? ""), escaped(decider.file.recording?.words ?? ""),
      ]
    }
    return "**\(facet.label)**: \(escaped(words))\n\n"
      + markdownTable(["file", "document", "recorded"], rows)
  }
}

extension WhyDocument.Decider {
  fileprivate var json: JSON {
    [
      "version": .string(version.text), "path": .string(file.path), "line": .number(file.line),
      "excerpt": .array(file.excerpt.map(\.json)), "note": .text(note), "at": .text(at),
      "source": source?.json ?? .null, "recorded": file.recording?.json ?? .null,
    ]
  }
}

extension FileRecord.Line {
  fileprivate var json: JSON { ["line": .number(number), "text": .string(text)] }
}
