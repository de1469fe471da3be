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
}

extension ShowRule.UnitText {
  fileprivate func text(_ style: Style) -> String {
    let headline = Headline(answer)
    let name = answer.unit.map { "  \($0.id)  \(shown($0.title))\n" } ?? ""
    let state = "\(headline.symbol.sign(style))\(headline.symbol.paint(headline.words, style))"
    guard !wordings.isEmpty else { return name + state + "\n  " + noWording }
    return name + state + "\n" + wordings.map { $0.text(style) }.joined(separator: "\n\n")
  }

  /// What to say where no wording is to be shown.
  package var noWording: String {
    guard answer.facet(.text)?.standing != nil else {
      return "The day is not covered: the book is complete from \(answer.rule.completeFrom.spoken)."
    }
    let later = answer.rule.versions.contains {
      $0.change.ownFacet == .text && $0.reaches(answer.unit?.id)
    }
    return later ? "No wording stood on that day." : "No wording is recorded."
  }
}

extension ShowRule.Wording {
  /// Whether there is something to read.
  package var hasBody: Bool { !version.body.trimmed.isEmpty && kind != .notHeld }

  /// The paragraphs of the body.
  var paragraphs: [String] { version.body.trimmed.paragraphs }

  fileprivate func text(_ style: Style) -> String {
    let condition = condition.isEmpty ? "" : "  \(shown(condition))\n"
    let head = wrapped("Text (\(kindWords)): \(sourceWords)", width: style.width - 4)
      .map { "  \(shown($0))" }.joined(separator: "\n")
    let body = version.body.trimmed
    return condition + head + (body.isEmpty ? "" : "\n\n" + body.laidOut(style))
  }
}
