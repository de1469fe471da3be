import Days
package import RuleModel

/// The answer of `inforce show RULE`: the wording of each unit as of a day.
package struct ShowRule: Sendable {
  /// One unit on the day: its answer, and the wordings that stand or may stand.
  package struct UnitText: Sendable {
    package let answer: Answer
    package let wordings: [Wording]
  }

  /// One wording that stands, or may stand.
  package struct Wording: Hashable, Sendable {
    /// The version that holds it.
    package let version: DatedVersion
    /// What its body is.
    package let kind: Change.Wording
    /// The document it comes from.
    package let source: Instrument?
    /// The facts under which it stands; empty: whatever they are.
    package let condition: String
    /// The days on which it stands.
    package let span: SpanReading
  }

  /// What was asked.
  package let asked: AskedOf
  /// The units.
  package let units: [UnitText]

  /// The wordings behind answers, under the clocks of an inquiry.
  package init(asked: AskedOf, answers: [Answer], in inquiry: Inquiry) {
    self.asked = asked
    units = answers.map { answer in
      UnitText(answer: answer, wordings: answer.wordings(in: inquiry.book))
    }
  }

  /// How sure the wordings are; that a duty depends on a fact leaves a definite wording as it is.
  package var certainties: [Certainty] {
    units.map { unit in
      let isDefinite = unit.answer.facet(.text)?.standing?.state != nil
      return unit.answer.certainty == .indeterminate && isDefinite
        ? .settled : unit.answer.certainty
    }
  }
}

extension Answer {
  /// The wordings that stand, or may stand, on the day.
  fileprivate func wordings(in book: Rulebook) -> [ShowRule.Wording] {
    guard let text = facet(.text), let standing = text.standing else { return [] }
    switch standing {
    case .ruled(let ruling):
      return [wording(ruling, "", text.span, book)].compactMap(\.self)
    case .ambiguous(let rulings), .indeterminate(let rulings):
      return rulings.compactMap { wording($0, "perhaps this", text.span, book) }
    case .undetermined(let open):
      return open.outcomes.flatMap { outcome -> [ShowRule.Wording] in
        let facts = outcome.facts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        let condition = "if " + facts.joined(separator: ", ")
        return outcome.standing.compactMap { standing in
          guard case .ruled(let ruling) = standing else { return nil }
          return wording(ruling, condition, outcome.span, book)
        }
      }
    }
  }

  private func wording(
    _ ruling: Ruling, _ condition: String, _ span: SpanReading, _ book: Rulebook
  ) -> ShowRule.Wording? {
    guard case .text(let name?) = ruling.state, let version = rule.version(named: name),
      case .text(_, let kind) = version.change
    else { return nil }
    return ShowRule.Wording(
      version: version, kind: kind, source: book.instruments[version.by], condition: condition,
      span: span)
  }
}

extension ShowRule.Wording {
  /// What the body is, as one must know before reading it.
  package var kindWords: String {
    switch kind {
    case .verbatim: "the words of the law"
    case .summary: "summary, not the words of the law"
    case .notHeld: "not held: the words of the law are not in this book"
    case .unstated: "as recorded; the file does not say whether these are the words of the law"
    }
  }

  /// Where it comes from and on which days it stands.
  package var sourceWords: String {
    let cite = source.map { $0.cite ?? $0.title } ?? version.by.text
    let at = version.at.map { ", at \($0)" } ?? ""
    return [span.words, cite + at].filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension String {
  /// The text without white space at either end.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
