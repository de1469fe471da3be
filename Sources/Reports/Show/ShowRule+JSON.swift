import Days
import RuleModel

extension ShowRule {
  /// The document.
  package var json: JSON {
    .object(
      asked.members(of: "show", question) + [
        .init("kind", "rule"), .init("body", .text(units.first?.answer.rule.body.trimmed)),
        .init("answers", .array(units.map(\.json))),
      ])
  }

  private var question: [JSON.Member] {
    [.init("on", .text(asked.day)), .init("rule", .text(units.first?.answer.rule.id))]
  }

  /// One unit a line.
  package var lines: [JSON] { units.map { $0.json.labelled("inforce.show.answer") } }

  /// The wordings as Markdown: their own markup is not interpreted.
  package var markdown: String {
    let rule = units.first?.answer.rule
    let blocks = units.map { unit in
      let head = unit.answer.unit.map { "## \(escaped($0.title))\n\n" } ?? ""
      return head + "**\(escaped(Headline(unit.answer).words))**\n\n" + unit.markdown
    }
    return
      (["# \(escaped(rule?.title ?? "")), \(escaped(asked.dayWords))"] + blocks
      + [escaped(asked.footer.drop { $0 == " " })]).joined(separator: "\n\n")
  }
}

extension ShowRule.UnitText {
  fileprivate var markdown: String {
    if wordings.isEmpty { return escaped(noWording) }
    return wordings.map { wording in
      let head = "*\(escaped("\(wording.kindWords); \(wording.sourceWords)"))*"
      return
        ([wording.condition, head].filter { !$0.isEmpty } + wording.paragraphs.map { escaped($0) })
        .joined(separator: "\n\n")
    }.joined(separator: "\n\n")
  }

  fileprivate var json: JSON {
    [
      "rule": .string(answer.rule.id.text), "unit": .text(answer.unit?.id),
      "unit_title": .text(answer.unit?.title),
      "force": .text(answer.facet(.force)?.standing?.word ?? "before_coverage"),
      "certainty": .string(answer.certainty.rawValue),
      "wordings": .array(wordings.map(\.json)),
    ]
  }
}

extension ShowRule.Wording {
  fileprivate var json: JSON {
    .object(
      [
        .init("version", .string(version.name.text)), .init("wording", .string(kind.rawValue)),
      ] + span.members + [
        .init("condition", condition.isEmpty ? .null : .string(condition)),
        .init("instrument", .text(version.by)), .init("cite", .text(source?.cite)),
        .init("at", .text(version.at)), .init("text", .string(version.body.trimmed)),
      ])
  }
}
