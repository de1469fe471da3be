package import Days

/// How sure an answer is.
public enum Certainty: String, Hashable, Sendable, CaseIterable {
  /// The sources were reviewed past the day asked about.
  case settled
  /// The day lies after the last review, or after the known day.
  case projection
  /// A change was scheduled, its day has come, and nobody has confirmed it.
  case unconfirmed
  /// A fact is missing, or a boundary is uncertain.
  case indeterminate
  /// The book does not cover the day: unknown, which is not "no".
  case beforeCoverage = "before_coverage"
}

/// What the certainty of a day depends on besides the answer itself.
package struct Horizon: Sendable {
  /// The first day for which the book is complete.
  package let completeFrom: Day
  /// The day through which sources were reviewed.
  package let checked: Day
  /// Only what was public by this day counts.
  package let known: Day

  package init(completeFrom: Day, checked: Day, known: Day) {
    self.completeFrom = completeFrom
    self.checked = checked
    self.known = known
  }

  /// The certainty of a day; the first that holds, in the order of the time model.
  ///
  /// - Parameters:
  ///   - changes: the days on which a state changes.
  ///   - isDefinite: whether the answer names one state where it must.
  package func certainty(
    on day: Day, changes: some Sequence<Day>, isDefinite: Bool
  ) -> Certainty {
    if day < completeFrom { return .beforeCoverage }
    if !isDefinite { return .indeterminate }
    if changes.contains(where: { $0 > checked && $0 <= day && $0 <= known }) {
      return .unconfirmed
    }
    return day > checked || day > known ? .projection : .settled
  }
}

extension Timeline<Standing> {
  /// The days on which the standing changes, whoever decides it.
  package var stateChanges: [Day] { map(\.key).changes }
}
