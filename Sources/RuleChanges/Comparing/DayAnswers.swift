package import Days
package import RuleModel

/// What one book answers about units of a rule on one day.
package struct DayAnswers: Sendable {
  private let day: Day
  private let units: [(unit: UnitID?, values: DayValues)]

  /// The answers of a rule as it stands in a book, for units as they are named elsewhere.
  package init(_ rule: Rule, units: [UnitID?], in side: BookSide, on day: Day) {
    self.day = day
    self.units = units.map { unit in
      guard let own = rule.counterpart(of: unit) else { return (unit, .all("no_such_unit")) }
      let values = UnitAccount(rule, unit: own, in: side).values(on: day)
      return (unit, values.filled)
    }
  }

  /// No answers, for the reason that the word names.
  package init(units: [UnitID?], missing word: String, on day: Day) {
    self.day = day
    self.units = units.map { ($0, .all(word)) }
  }

  /// What is another answer than it was, unit after unit.
  package func differences(from old: DayAnswers) -> [(unit: UnitID?, difference: Difference)] {
    guard let span = DaySpan(from: day, through: day) else { return [] }
    let facets = ChangedFacet.ofUnits.filter { $0 != .coverage }
    return zip(units, old.units).flatMap { new, old in
      Sweep.differences(between: (old.values, new.values), facets, on: span)
        .map { (new.unit, $0) }
    }
  }
}

extension DayValues {
  /// The facets of which there is always an answer, or a reason why there is none.
  private static let always: [ChangedFacet] = [
    .facet(.force), .facet(.text), .facet(.applicability), .facet(.enforcement),
  ]

  /// Nothing is known of any of them.
  fileprivate static func all(_ word: String) -> DayValues {
    Dictionary(always.map { ($0, FacetValue.unknown(word)) }) { first, _ in first }
  }

  /// The same where the day is not covered.
  fileprivate var filled: DayValues {
    let word = self[.coverage]?.word ?? "unknown"
    return merging(DayValues.all(word)) { own, _ in own }
  }
}
