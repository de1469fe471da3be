package import Redlines
package import RuleModel

/// The answer of `inforce redline`: for each unit, two texts and what is different between them.
package struct RedlineDocument: Sendable {
  /// One unit.
  package struct UnitRedline: Sendable {
    /// The rule.
    package let rule: Rule
    /// The unit; `nil`: the rule has none.
    package let unit: RuleUnit?
    /// The text compared from.
    package let earlier: RedlineSide
    /// The text compared to.
    package let later: RedlineSide
    /// What is different; `nil`: nothing was compared.
    package let redline: Redline?

    package init(rule: Rule, unit: RuleUnit?, earlier: RedlineSide, later: RedlineSide) {
      self.rule = rule
      self.unit = unit
      self.earlier = earlier
      self.later = later
      redline = earlier.wording.flatMap { from in
        later.wording.map { Redline(from: from.version.body, to: $0.version.body) }
      }
    }
  }

  /// The clocks, the case and the book, as asked last.
  package let asked: AskedOf
  /// The units.
  package let units: [UnitRedline]
  /// How words are marked in text; `nil`: as the style asks.
  package let marks: RedlineMarks?
  /// Whether paragraphs that stay are shown too.
  package let isWhole: Bool

  package init(asked: AskedOf, units: [UnitRedline], marks: RedlineMarks?, isWhole: Bool) {
    self.asked = asked
    self.units = units
    self.marks = marks
    self.isWhole = isWhole
  }

  /// Whether every unit was compared.
  package var isCompared: Bool { units.allSatisfy { $0.redline != nil } }

  /// How sure the texts are that were compared.
  package var certainties: [Certainty] {
    units.flatMap { [$0.earlier.certainty, $0.later.certainty] }
  }
}

extension RedlineDocument.UnitRedline {
  /// What came out: `changed`, `editorial`, `same` or `not_compared`.
  var result: String {
    switch redline?.likeness {
    case nil: "not_compared"
    case .different: "changed"
    case .editorial: "editorial"
    case .identical: "same"
    }
  }

  /// What came out, in a sentence or a few.
  var verdict: [String] {
    guard let redline, let from = earlier.wording, let to = later.wording else {
      return notCompared
    }
    switch redline.likeness {
    case .identical:
      let names = [from.version.name, to.version.name].unique.map(\.text)
      return ["Same words: \(names.joined(separator: " and "))."]
    case .editorial:
      return ["Editorial: the same words; only white space or typing habits differ."]
    case .different: return [redline.countWords] + kindWarning(from, to)
    }
  }

  private var notCompared: [String] {
    let reasons = [earlier.reason, later.reason].compactMap(\.self)
    let other = earlier.wording == nil ? "second" : "first"
    let rest =
      reasons.count == 2
      ? "Nothing is compared."
      : "Nothing is compared with the \(other) text; this is not \"no change\"."
    return reasons + [rest]
  }

  private func kindWarning(_ from: RedlineSide.Wording, _ to: RedlineSide.Wording) -> [String] {
    if from.kind == to.kind {
      return from.kind == .summary
        ? ["Both are summaries: what differs need not be the words of the law."] : []
    }
    return [
      "One is \(from.kind.words), the other \(to.kind.words): what differs need not be the law."
    ]
  }
}

extension RedlineSide {
  /// Where the text was looked for.
  var fullName: String { name + (revision.map { ", as recorded at \($0)" } ?? "") }

  /// Why there is no text, as a sentence; `nil`: there is one.
  var reason: String? {
    switch state {
    case .wording: nil
    case .none(let reason): "On \(fullName) no text was in force: \(reason)."
    case .unknown(let reason): "\(fullName): \(reason)."
    }
  }
}
