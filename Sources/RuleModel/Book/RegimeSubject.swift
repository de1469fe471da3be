public import Days

/// What must hold of a rule for a regime to govern.
public struct RegimeCondition: Hashable, Sendable {
  /// The rule.
  public let rule: RuleID
  /// The unit; `nil`: every unit of the rule.
  public let unit: UnitID?
  /// For each facet named, the states of which one must hold.
  public let states: [Change.Facet: [String]]
  /// Where it stands.
  public let place: Place

  /// A condition on the facets of a rule.
  public init(rule: RuleID, unit: UnitID?, states: [Change.Facet: [String]], place: Place) {
    self.rule = rule
    self.unit = unit
    self.states = states
    self.place = place
  }
}

/// One named regime of a subject.
public struct Regime: Hashable, Sendable {
  /// Its id within the subject.
  public let id: RegimeID
  /// What it is called, in a phrase that answers the question.
  public let name: String
  /// What must hold, all of it; empty: always.
  public let when: [RegimeCondition]

  /// A regime that governs when all the conditions hold.
  public init(id: RegimeID, name: String, when: [RegimeCondition]) {
    self.id = id
    self.name = name
    self.when = when
  }
}

/// A subject, and the regimes that can govern it; the first that matches does.
public struct RegimeSubject: Hashable, Sendable {
  /// Its id.
  public let id: SubjectID
  /// Its title.
  public let title: String
  /// The rules it is about.
  public let rules: [RuleID]
  /// The regimes, first match first; the last one has no condition.
  public let regimes: [Regime]
  /// Facts taken for granted unless given.
  public let assume: [FactName: String]
  /// Its own day of review, where it has one.
  public let checked: Day?
  /// The first day for which the book is complete about it.
  public let completeFrom: Day
  /// Where its keys stand in its file.
  public let places: Places

  package init(
    id: SubjectID, title: String, rules: [RuleID], regimes: [Regime],
    assume: [FactName: String], checked: Day?, completeFrom: Day, places: Places
  ) {
    self.id = id
    self.title = title
    self.rules = rules
    self.regimes = regimes
    self.assume = assume
    self.checked = checked
    self.completeFrom = completeFrom
    self.places = places
  }
}
