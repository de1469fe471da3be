package import Days

/// The course of a rule: what the table of all rules says of it on every day, as long as nothing
/// else becomes public.
///
/// It is no answer: it does not say who decided, and knows no case.
package struct RuleCourse: Equatable, Sendable {
  /// The course of one unit.
  package struct Unit: Equatable, Sendable {
    /// The unit; `nil`: the rule has none.
    package let id: UnitID?
    /// The first day after the last review on which a state changes; `nil`: there is none.
    package let firstChange: Day?
    /// What stands on every day, whether the book covers it or not.
    package let outlines: Timeline<Outline>

    package init(id: UnitID?, firstChange: Day?, outlines: Timeline<Outline>) {
      self.id = id
      self.firstChange = firstChange
      self.outlines = outlines
    }
  }

  /// The rule.
  package let rule: RuleID
  /// Whether it binds anybody.
  package let isBinding: Bool
  /// The first day for which the book is complete about it.
  package let completeFrom: Day
  /// The day through which its sources were reviewed.
  package let checked: Day
  /// The known days for which it holds.
  package let known: DaySpan
  /// Its units, in the order of an answer.
  package let units: [Unit]

  package init(
    rule: RuleID, isBinding: Bool, completeFrom: Day, checked: Day, known: DaySpan,
    units: [Unit]
  ) {
    self.rule = rule
    self.isBinding = isBinding
    self.completeFrom = completeFrom
    self.checked = checked
    self.known = known
    self.units = units
  }
}

extension RuleCourse {
  /// What stands on a day, with what is public by a day of those for which the course holds.
  package func glances(on day: Day, known: Day) -> [Glance] {
    units.map { unit in
      glance(unit.id, unit.outlines.value(on: day), unit.firstChange, on: day, known: known)
    }
  }

  /// The same of one unit, from what stands on the day.
  package func glance(
    _ unit: UnitID?, _ outline: Outline, _ firstChange: Day?, on day: Day, known: Day
  ) -> Glance {
    let horizon = Horizon(completeFrom: completeFrom, checked: checked, known: known)
    let certainty = horizon.certainty(
      on: day, changes: [firstChange].lazy.compactMap(\.self), isDefinite: outline.isDefinite)
    return Glance(
      rule: rule, unit: unit, isBinding: isBinding, certainty: certainty,
      outline: certainty == .beforeCoverage ? nil : outline)
  }
}
