package import Days

/// What the table of all rules says of a unit on a day that the book covers.
package struct Outline: Hashable, Sendable {
  /// Whether it is part of the law.
  package let force: StandingWord
  /// Whether one must comply.
  package let applicability: StandingWord
  /// Whether it may be enforced.
  package let enforcement: StandingWord
  /// The first day on which force stands so; `nil`: from the beginning.
  package let since: Day?
  /// Whether something was announced about it and not done.
  package let isAnnounced: Bool
  /// Whether the answer names one state where it must.
  package let isDefinite: Bool

  package init(
    force: StandingWord, applicability: StandingWord, enforcement: StandingWord, since: Day?,
    isAnnounced: Bool, isDefinite: Bool
  ) {
    self.force = force
    self.applicability = applicability
    self.enforcement = enforcement
    self.since = since
    self.isAnnounced = isAnnounced
    self.isDefinite = isDefinite
  }
}

/// What the table of all rules says of a unit on a day.
package struct Glance: Hashable, Sendable {
  /// The rule.
  package let rule: RuleID
  /// The unit; `nil`: the rule has none.
  package let unit: UnitID?
  /// Whether the rule binds anybody.
  package let isBinding: Bool
  /// How sure it is.
  package let certainty: Certainty
  /// What stands; `nil`: the book does not cover the day.
  package let outline: Outline?

  package init(
    rule: RuleID, unit: UnitID?, isBinding: Bool, certainty: Certainty, outline: Outline?
  ) {
    self.rule = rule
    self.unit = unit
    self.isBinding = isBinding
    self.certainty = certainty
    self.outline = outline
  }
}

extension Glance {
  /// What an answer says, as far as the table shows it.
  package init(_ answer: Answer) {
    self.init(
      rule: answer.rule.id, unit: answer.unit?.id, isBinding: answer.rule.isBinding,
      certainty: answer.certainty, outline: Outline(answer))
  }
}

extension Outline {
  fileprivate init?(_ answer: Answer) {
    let standings = [.force, .applicability, .enforcement].compactMap {
      answer.facet($0)?.standing?.inAWord
    }
    guard standings.count == 3, answer.certainty != .beforeCoverage else { return nil }
    self.init(
      force: standings[0], applicability: standings[1], enforcement: standings[2],
      since: answer.facet(.force)?.span.since, isAnnounced: !answer.announcements.isEmpty,
      isDefinite: answer.isDefinite)
  }
}
