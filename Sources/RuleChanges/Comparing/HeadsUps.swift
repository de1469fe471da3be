import Days
import RuleModel

/// The heads-ups of a unit whose answers are the same on every day.
struct HeadsUps {
  /// A difference, and what both sides say on any day.
  struct Found {
    let difference: Difference
    let values: (Day) -> Sweep.Both
  }

  private let old: Rule
  private let new: Rule
  private let unit: UnitID?
  private let base: BookSide
  private let head: BookSide

  init(_ old: Rule, _ new: Rule, _ pair: UnitPair, base: BookSide, head: BookSide) {
    self.old = old
    self.new = new
    unit = pair.unit
    self.base = base
    self.head = head
  }

  /// Every run of days on which other heads-ups stand beside the same answer.
  var differences: [Found] {
    let days = turningDays(old, base) + turningDays(new, head)
    return Sweep(changingAt: days, facets: [.notices], values: values).differences
      .map { Found(difference: $0, values: values) }
  }

  private func values(on day: Day) -> Sweep.Both {
    ([.notices: value(old, base, on: day)], [.notices: value(new, head, on: day)])
  }

  private func value(_ rule: Rule, _ side: BookSide, on day: Day) -> FacetValue {
    let unit = rule.units.isEmpty ? nil : self.unit
    let notices = side.inquiry(on: day).answers(rule, unit: unit, on: day).flatMap(\.notices)
    // Whether a scheduled change is confirmed is a change of its own.
    let codes = notices.map { "\($0.code) \($0.slug)" }.filter { !$0.hasPrefix("N105") }.sorted()
    return FacetValue(codes.isEmpty ? "none" : codes.joined(separator: ", "))
  }

  /// The days of the answers, of what could be known on each day, and of announcements grown old.
  private func turningDays(_ rule: Rule, _ side: BookSide) -> [Day] {
    let unit = rule.units.isEmpty ? nil : self.unit
    let then = BookSide(side.book, clock: .known, today: side.today)
    let own = UnitAccount(rule, unit: unit, in: side).turningDays
    let known = UnitAccount(rule, unit: unit, in: then).turningDays
    let aged = (own + known).compactMap { $0.advanced(by: side.book.reviewEvery + 1) }
    return own + known + aged
  }
}
