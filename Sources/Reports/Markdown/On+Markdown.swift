import Days
import RuleModel

extension OnDocument {
  /// The answer as Markdown: a heading, the facets as a table, and where it comes from.
  package var markdown: String {
    let groups = Dictionary(grouping: answers) { $0.rule.id }
    let rules = answers.map(\.rule.id).unique.compactMap { groups[$0] }
    let missing = unanswered.map {
      "**Not answered for:** `\(escaped($0.id))`, its files have errors"
    }
    let overview = regimes.map(\.markdown) + missing + [table(rules.flatMap(\.self))]
    let body = isOverview ? overview : rules.map { rule($0) }
    return (["# \(escaped(asked.dayWords))"] + body + [escaped(asked.footer.trimmedStart)])
      .joined(separator: "\n\n")
  }

  private func rule(_ units: [Answer]) -> String {
    guard let first = units.first else { return "" }
    let parts = units.map { answer in
      let name = answer.unit.map { "\n\n### \(escaped($0.title))" } ?? ""
      return "\(name)\n\n**\(escaped(Headline(answer).words))**\n\n\(answer.markdownTable)"
    }
    return "## \(escaped(first.rule.title))" + parts.joined()
  }

  private func table(_ answers: [Answer]) -> String {
    markdownTable(
      ["rule", "unit", "force", "compliance", "enforcement", "certainty"],
      answers.map { answer in
        [
          "`\(answer.rule.id)`", escaped(answer.unit?.id.text ?? ""),
          answer.words(.force), answer.words(.applicability), answer.words(.enforcement),
          answer.certainty.words,
        ]
      })
  }
}

extension Answer {
  fileprivate func words(_ facet: Change.Facet) -> String {
    self.facet(facet)?.standing?.words ?? "not covered"
  }

  fileprivate var markdownTable: String {
    let heads = notices.map { Row("Heads-up", $0.message) }
    return Reports.markdownTable(
      ["", "", ""],
      (rows + [Row("Certainty", certainty.words)] + heads).map {
        [escaped($0.label), escaped($0.state), escaped($0.detail)]
      })
  }
}

extension RegimeAnswer {
  fileprivate var markdown: String {
    let name = regime?.name ?? "cannot be told: \(certainty.words)"
    return "## \(escaped(subject.title))\n\n**\(escaped(name))**  \n"
      + "\(escaped(span.words)) (\(certainty.words))"
  }
}

extension String {
  fileprivate var trimmedStart: Substring { drop { $0 == " " } }
}
