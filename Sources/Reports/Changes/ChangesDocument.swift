package import Days
package import RuleModel

/// The answer of `inforce changes`: what happened in a run of days, across the book.
package struct ChangesDocument: Sendable {
  /// The clocks, the case and the book; the first and the last day.
  package let asked: AskedOf
  /// The rules that were asked about, as they were typed; empty: all.
  package let filter: [String]
  /// What happened, by day, then regimes, documents and rules.
  package let events: [Event]
  /// What cannot be told on some of the days.
  package let unknown: [UnknownDays]
  /// What is not answered for at all.
  package let unanswered: [Unanswered]
  /// The certainties met on the days.
  package let certainties: [Certainty]
  let book: Rulebook

  /// What happened to rules, and to subjects, on the days of a run.
  package init(
    asked: AskedOf, filter: [String], rules: [(rule: Rule, units: [UnitID?])],
    subjects: [RegimeSubject], unanswered: [Unanswered], in days: DaySpan, _ inquiry: Inquiry
  ) {
    self.asked = asked
    self.filter = filter
    self.unanswered = unanswered
    book = inquiry.book
    let units = rules.flatMap { rule in rule.units.map { (rule.rule, $0) } }
    let found =
      subjects.flatMap { inquiry.events($0, in: days) }
      + inquiry.publications(of: rules.map(\.rule), in: days)
      + units.flatMap { inquiry.events($0.0, unit: $0.1, in: days) }
    events = found.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
    unknown = units.flatMap { inquiry.unknownDays($0.0, unit: $0.1, in: days) }
    certainties =
      subjects.isEmpty
      ? units.flatMap { inquiry.certainties($0.0, unit: $0.1, in: days).map(\.certainty) }
      : subjects.flatMap { inquiry.regimes($0, in: days).map(\.answer.certainty) }
  }
}

extension ChangesDocument {
  /// What happened to several units of a rule at once.
  struct Entry {
    let event: Event
    var units: [UnitID]
  }

  /// The events, alike ones of several units together.
  var entries: [Entry] {
    var order: [EntryKey] = []
    var groups: [EntryKey: Entry] = [:]
    for event in events {
      let key = EntryKey(event)
      if groups[key] == nil { order.append(key) }
      groups[key, default: Entry(event: event, units: [])].units += event.units
    }
    return order.compactMap { groups[$0] }
  }

  /// What an event shares with the same event of another unit.
  private struct EntryKey: Hashable {
    let day: Day
    let owner: String
    let label: String
    let kind: EventKind
    let detail: String
    let instruments: [InstrumentID]
    let group: GroupID?
    let certainty: Certainty
    /// Two things that were said are two, however alike they sound.
    let said: [VersionName]

    init(_ event: Event) {
      day = event.day
      owner = event.owner
      label = event.label
      kind = event.happening.kind
      detail = event.detail
      instruments = event.instruments
      group = event.group
      certainty = event.certainty
      said = [.said, .closed, .viewed].contains(event.happening.kind) ? event.versions : []
    }
  }

  /// The rule of an event; `nil`: it is about something else.
  func rule(of event: Event) -> Rule? {
    if case .unit(let id, _) = event.subject { book.rule(id) } else { nil }
  }
}

extension Event {
  /// The id of what it is about, without the unit.
  var owner: String { subject.owner }

  fileprivate var units: [UnitID] {
    if case .unit(_, let unit?) = subject { [unit] } else { [] }
  }
}

extension Event.Subject {
  /// The id, without the unit.
  var owner: String {
    switch self {
    case .unit(let id, _): id.text
    case .regimes(let id): id.text
    case .instrument(let id): id.text
    }
  }
}
