package import RuleModel

/// What applied on a day in the whole book: the regimes, then the table of all rules.
package struct Overview: Sendable {
  /// What was asked.
  package let asked: AskedOf
  /// The regimes.
  package let regimes: [RegimeAnswer]
  /// What cannot be answered for.
  package let unanswered: [Unanswered]
  /// What stands for each unit, those of one rule together.
  package let glances: [Glance]

  package init(
    asked: AskedOf, regimes: [RegimeAnswer], unanswered: [Unanswered], glances: [Glance]
  ) {
    self.asked = asked
    self.regimes = regimes
    self.unanswered = unanswered
    self.glances = glances
  }

  /// What a document says of the whole book, as far as the table shows it.
  init(_ document: OnDocument) {
    self.init(
      asked: document.asked, regimes: document.regimes, unanswered: document.unanswered,
      glances: document.answers.map { Glance($0) })
  }

  /// The overview for a terminal.
  package func text(_ style: Style) -> String {
    let blocks =
      regimes.map { $0.text(asked, style) } + missing(style) + [RuleTable(glances).text(style)]
      + [asked.footer]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// What is not answered for: never left out in silence.
  private func missing(_ style: Style) -> [String] {
    let lines = unanswered.map { one in
      let sign = Symbol.unknown.sign(style)
      let codes = one.codes.joined(separator: ", ")
      return
        "\(sign)NOT ANSWERED FOR: \(shown(one.id)), its files have errors (\(codes)); inforce check"
    }
    return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
  }
}
