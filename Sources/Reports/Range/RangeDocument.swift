package import Days
package import RuleModel

/// The answer of `inforce on FIRST..LAST`: every state met on any day of it.
package struct RangeDocument: Sendable {
  /// A unit of a rule over the run of days.
  package struct UnitRange: Sendable {
    /// The rule.
    package let rule: Rule
    /// The unit; `nil`: the rule has none.
    package let unit: RuleUnit?
    /// The facets, in the order of an answer, with the spans inside the run.
    package let lanes: [Lane]
    /// What was announced and open on any day of it.
    package let said: [AnnouncedSpan]
    /// How sure the answers are.
    package let certainties: [(days: DaySpan, certainty: Certainty)]

    /// A unit under the clocks and for the case of an inquiry.
    package init(_ rule: Rule, unit: UnitID?, in days: DaySpan, _ inquiry: Inquiry) {
      self.rule = rule
      self.unit = rule.units.first { $0.id == unit }
      lanes = [.force, .text, .applicability, .enforcement].map {
        Lane($0, rule, unit: unit, in: inquiry).clipped(to: days)
      }
      said = inquiry.announced(rule, unit: unit).filter { $0.days.intersection(days) != nil }
      certainties = inquiry.certainties(rule, unit: unit, in: days)
    }
  }

  /// A subject over the run of days.
  package struct SubjectRange: Sendable {
    /// The subject.
    package let subject: RegimeSubject
    /// What governed it, by the days inside the run.
    package let spans: [(days: DaySpan, answer: RegimeAnswer)]

    package init(_ subject: RegimeSubject, in days: DaySpan, _ inquiry: Inquiry) {
      self.subject = subject
      spans = inquiry.regimes(subject, in: days)
    }
  }

  /// What was asked.
  package let asked: AskedOf
  /// The regimes, where no rule was named.
  package let regimes: [SubjectRange]
  /// The units.
  package let units: [UnitRange]

  package init(asked: AskedOf, regimes: [SubjectRange], units: [UnitRange]) {
    self.asked = asked
    self.regimes = regimes
    self.units = units
  }

  /// Every certainty met: of the regimes where no rule was named, else of the rules.
  package var certainties: [Certainty] {
    regimes.isEmpty
      ? units.flatMap { $0.certainties.map(\.certainty) }
      : regimes.flatMap { $0.spans.map(\.answer.certainty) }
  }
}

extension AnnouncedSpan {
  fileprivate var days: DaySpan {
    DaySpan(from: announcement.since, until: until) ?? .always
  }
}
