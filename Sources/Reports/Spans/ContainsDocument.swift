import Days
import RuleModel

/// The answer of `inforce when --contains`: the days on which a wording holds a text.
package struct ContainsDocument: Sendable {
  /// The clocks, the case and the book.
  package let asked: AskedOf
  /// The text that was sought.
  package let text: String
  /// The passages, by unit.
  package let passages: [Passages]

  package init(asked: AskedOf, text: String, passages: [Passages]) {
    self.asked = asked
    self.text = text
    self.passages = passages
  }

  /// Whether any wording holds the text.
  package var isFound: Bool { passages.contains { !$0.passages.isEmpty } }
}

extension ContainsDocument: Outcome {
  /// The spans for a terminal.
  package func text(_ style: Style) -> String {
    let found = passages.filter { !$0.passages.isEmpty }
    let blocks = found.map { unit in
      (unit.unit.map { "  \($0.id)  \(shown($0.title))\n" } ?? "") + unit.table.text(style)
    }
    return ((isFound ? blocks : [nowhere]) + warnings + [asked.footer]).joined(separator: "\n\n")
      + "\n"
  }

  private var nowhere: String {
    "no wording of \(passages.first?.rule.id.text ?? "") recorded here holds \"\(shown(text))\""
  }

  /// A body that is not the wording of the law proves nothing about the wording.
  private var warnings: [String] {
    let names = passages.flatMap { unit in unit.wordings.map { unit.rule.wordingWords(of: $0) } }
    let others = passages.flatMap { unit in
      unit.wordings.filter { unit.rule.wordingWords(of: $0) != "verbatim" }
    }.unique
    guard !others.isEmpty else { return names.isEmpty ? ["  No wording is recorded."] : [] }
    return [
      "  Searched in what the book holds: \(counted(others.count, "wording")) of the rule "
        + "\(others.count == 1 ? "is" : "are") no verbatim text, so the law's own words may differ."
    ]
  }

  /// The document.
  package var json: JSON {
    let question: [JSON.Member] = [
      .init("rule", .text(passages.first?.rule.id)), .init("facet", "text"),
      .init("contains", .string(text)),
    ]
    return .object(
      asked.members(of: "when", question) + [.init("answers", .array(passages.map(\.json)))])
  }

  /// One unit a line.
  package var lines: [JSON] { passages.map { $0.json.labelled("inforce.when.answer") } }

  /// The spans as Markdown.
  package var markdown: String {
    let title = "# \"\(escaped(text))\" in \(escaped(passages.first?.rule.title ?? ""))"
    let rows = passages.flatMap { unit in
      unit.table.lines.map { line in
        [unit.unit?.id.text ?? "", line.from, line.end, line.state, line.detail].map { escaped($0) }
      }
    }
    let body =
      isFound
      ? markdownTable(["unit", "from", "through", "force", "wording"], rows) : escaped(nowhere)
    return ([title, body] + warnings.map { escaped($0.drop { $0 == " " }) })
      .joined(separator: "\n\n")
  }
}

extension Passages {
  /// The passages as rows.
  fileprivate var table: SpanTable {
    SpanTable(
      lines: passages.map { passage in
        let span = SpanReading(
          since: passage.days.from, end: passage.days.until.map { .until($0) } ?? .open)
        let stretch = Lane.Stretch(
          standing: StandingSpan(span: span, standing: passage.force, certainty: .settled),
          sources: [])
        return .init(
          from: stretch.fromWords, end: stretch.endWords, length: stretch.lengthWords,
          state: passage.force.words,
          detail: "\(passage.version) (\(rule.wordingWords(of: passage.version)))", below: [])
      })
  }

  fileprivate var json: JSON {
    [
      "rule": .string(rule.id.text), "unit": .text(unit?.id), "facet": "text",
      "spans": .array(
        passages.map { passage in
          [
            "version": .string(passage.version.text),
            "wording": .string(rule.wording(of: passage.version)),
            "force": .string(passage.force.word), "since": .text(passage.days.from),
            "until": .text(passage.days.until),
          ]
        }),
    ]
  }
}

extension Rule {
  /// The word for what the body of a text version is.
  func wording(of name: VersionName) -> String {
    guard case .text(_, let kind) = version(named: name)?.change else { return "unstated" }
    return kind.rawValue
  }
}
