public import Days

/// A book asked under fixed clocks and for one case.
public struct Inquiry: Sendable {
  /// The book.
  public let book: Rulebook
  /// From where the question looks.
  public let viewpoint: Viewpoint
  /// The facts of the case, by name.
  public let facts: [FactName: String]
  private let store: TimelineStore?

  /// A book, clocks and a case.
  public init(_ book: Rulebook, from viewpoint: Viewpoint, facts: [FactName: String] = [:]) {
    self.init(book, from: viewpoint, facts: facts, keepingIn: nil)
  }

  /// A book, clocks and a case; timelines of the book are kept for the next question.
  package init(
    _ book: Rulebook, from viewpoint: Viewpoint, facts: [FactName: String],
    keepingIn store: TimelineStore?
  ) {
    self.book = book
    self.viewpoint = viewpoint
    self.facts = facts
    self.store = store
  }

  /// The same book under other clocks or for another case.
  func from(_ viewpoint: Viewpoint, facts: [FactName: String]) -> Inquiry {
    Inquiry(book, from: viewpoint, facts: facts, keepingIn: store)
  }

  /// The answers of a rule on a day: one a unit, or the one of the unit named.
  public func answers(_ rule: Rule, unit: UnitID? = nil, on day: Day) -> [Answer] {
    let asked = unit.map { [$0] } ?? rule.askedUnits
    return asked.map { answer(rule, unit: $0, on: day) }
  }

  /// What can be said of each facet of a unit on every day.
  package func timelines(_ rule: Rule, unit: UnitID?) -> UnitTimelines {
    timelines(reading(rule, unit: unit))
  }

  /// The same for a unit that was read before.
  package func timelines(_ reading: UnitReading) -> UnitTimelines {
    store?.timelines(reading) ?? UnitTimelines(reading)
  }

  /// What can be said of one facet of a unit on every day.
  func timeline(of facet: Change.Facet, _ reading: UnitReading) -> Timeline<Standing> {
    store?.timelines(reading)[facet] ?? reading.timeline(of: facet)
  }

  /// A unit of a rule under these clocks.
  package func reading(_ rule: Rule, unit: UnitID?) -> UnitReading {
    UnitReading(
      rule, unit: unit,
      circumstance: Circumstance(groups: book.groups, known: viewpoint.known, given: given(rule)))
  }

  /// The facts given that the rule declares; others are ignored there.
  private func given(_ rule: Rule) -> [FactName: String] {
    let declared = Set(rule.facts.map(\.name))
    return facts.filter { declared.contains($0.key) }
  }
}

extension Inquiry {
  private func answer(_ rule: Rule, unit: UnitID?, on day: Day) -> Answer {
    let reading = reading(rule, unit: unit)
    guard day >= rule.completeFrom else { return uncovered(reading, on: day) }
    let draft = AnswerDraft(
      reading: reading, timelines: timelines(reading), day: day, horizon: horizon(rule), book: book)
    return draft.answer(notices: Notices.all(for: draft, in: self))
  }

  /// The limits of what can be said of a rule.
  package func horizon(_ rule: Rule) -> Horizon {
    Horizon(completeFrom: rule.completeFrom, checked: rule.checked, known: viewpoint.known)
  }

  /// Every facet says that the day is not covered: unknown is never "no".
  private func uncovered(_ reading: UnitReading, on day: Day) -> Answer {
    let rule = reading.rule
    let span = SpanReading(since: nil, end: .until(rule.completeFrom))
    return Answer(
      rule: rule, unit: rule.units.first { $0.id == reading.unit }, day: day,
      facets: Facets.all.map { .init(facet: $0.kind, standing: nil, span: span) },
      announcements: [], views: [],
      duty: rule.isBinding
        ? DutyReading(duty: .undetermined, decidedBy: .coverage)
        : DutyReading(duty: .notBinding, decidedBy: .binding),
      certainty: .beforeCoverage, firstSince: nil, next: nil, scheduled: [], notices: [],
      sources: [])
  }
}
