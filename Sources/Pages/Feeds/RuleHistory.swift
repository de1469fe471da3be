package import Days
package import RuleModel

/// What a calendar has to know of earlier revisions of a book.
package struct RuleHistory: Sendable {
  /// Rules as they read before they were changed or removed.
  package struct Earlier: Sendable {
    /// The book with these rules.
    let book: Rulebook
    /// The day on which they were changed.
    let until: Day

    package init(book: Rulebook, until: Day) {
      self.book = book
      self.until = until
    }
  }

  /// The first instant from which changes are counted: 2000-01-01T00:00:00Z.
  private static let beginning: Int64 = 946_684_800

  private let changed: [RuleID: Int64]
  private let groupsChanged: Int64
  /// Newest first.
  private let earlier: [Earlier]

  /// A history, with when each rule last changed, in seconds since 1970-01-01.
  package init(
    changed: [RuleID: Int64], groupsChanged: Int64? = nil, earlier: [Earlier]
  ) {
    self.changed = changed
    self.groupsChanged = groupsChanged ?? .min
    self.earlier = earlier
  }

  /// Nothing is known.
  package static var none: RuleHistory { RuleHistory(changed: [:], earlier: []) }

  /// A number that rises whenever a rule, or what its cases depend on, is recorded anew.
  func sequence(of rule: RuleID) -> Int {
    guard let own = changed[rule] else { return 0 }
    return Int(min(max(0, max(own, groupsChanged) - RuleHistory.beginning), Int64(Int32.max)))
  }

  /// What earlier revisions had said of a rule, or of all, with what their readers knew; newest first.
  func events(
    of rule: RuleID?, but unread: [RuleID: [Finding]], today: Day, facts: [FactName: String]
  ) -> [CalendarEvent] {
    earlier.flatMap { state -> [CalendarEvent] in
      let inquiry = Inquiry(
        state.book, from: .now(today: min(state.until, today)), facts: facts)
      return state.book.rules.filter { (rule == nil || $0.id == rule) && unread[$0.id] == nil }
        .flatMap { Almanac.happenings(of: $0, in: inquiry) }
        .compactMap { item in
          CalendarEvent(item, in: state.book, sequence: item.rule.map { sequence(of: $0) } ?? 0)
        }
    }
  }
}
