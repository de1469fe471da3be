import Days
import RuleModel

extension ShowRule: Outcome {
  /// The wordings for a terminal.
  package func text(_ style: Style) -> String {
    let rule = units.first?.answer.rule
    let title = "  \(shown(rule?.title ?? "")), \(asked.dayWords)"
    let blocks = units.map { $0.text(style) }
    return ([title] + blocks + plainWords(style) + [asked.footer]).joined(separator: "\n\n")
      + "\n"
  }

  /// What the rule is in plain words, where a unit has no wording to show.
  private func plainWords(_ style: Style) -> [String] {
    guard let rule = units.first?.answer.rule, !rule.body.trimmed.isEmpty,
      units.contains(where: { unit in unit.wordings.allSatisfy { !$0.hasBody } })
    else { return [] }
    return ["  What the rule is, in plain words:\n\n" + rule.body.laidOut(style)]
  }

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
  fileprivate func text(_ style: Style) -> String {
    let headline = Headline(answer)
    let name = answer.unit.map { "  \($0.id)  \(shown($0.title))\n" } ?? ""
    let state = "\(headline.symbol.sign(style))\(headline.symbol.paint(headline.words, style))"
    guard !wordings.isEmpty else { return name + state + "\n  " + noWording }
    return name + state + "\n" + wordings.map { $0.text(style) }.joined(separator: "\n\n")
  }

  private var noWording: String {
    guard answer.facet(.text)?.standing != nil else {
      return "The day is not covered: the book is complete from \(answer.rule.completeFrom.spoken)."
    }
    let later = answer.rule.versions.contains { $0.change.ownFacet == .text }
    return later ? "No wording stood on that day." : "No wording is recorded."
  }

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
  /// Whether there is something to read.
  fileprivate var hasBody: Bool { !version.body.trimmed.isEmpty && kind != .notHeld }

  fileprivate var paragraphs: [String] { version.body.trimmed.paragraphs }

  fileprivate func text(_ style: Style) -> String {
    let condition = condition.isEmpty ? "" : "  \(condition)\n"
    let head = wrapped("Text (\(kindWords)): \(sourceWords)", width: style.width - 4)
      .map { "  \(shown($0))" }.joined(separator: "\n")
    let body = version.body.trimmed
    return condition + head + (body.isEmpty ? "" : "\n\n" + body.laidOut(style))
  }

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

extension String {
  /// Its paragraphs: lines that stand together, one line each; lists and indented lines stay.
  var paragraphs: [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else if line.startsAnew {
        paragraphs.append([line])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  /// The paragraphs wrapped and indented for a terminal, with nothing in them that would act.
  func laidOut(_ style: Style) -> String {
    let indent = style.accessible ? "" : "    "
    return paragraphs.map { paragraph in
      wrapped(shown(paragraph), width: min(88, style.width - 6)).map { indent + $0 }
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}

extension Substring {
  /// Whether a line cannot be joined to the one above: an item of a list, a heading, indented.
  fileprivate var startsAnew: Bool {
    hasPrefix("- ") || hasPrefix("* ") || hasPrefix("#") || hasPrefix("    ") || hasPrefix("(")
  }
}
