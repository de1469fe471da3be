package import Days
package import RuleModel

/// One of the two books of a comparison, and the clocks under which it is asked.
package struct BookSide: Sendable {
  /// The book.
  package let book: Rulebook
  /// Along which clock it is asked.
  package let clock: ChangeClock
  /// The civil day.
  package let today: Day
  /// The facts of a case, where one is asked about; a comparison asks about all cases.
  package var facts: [FactName: String] = [:]

  package init(_ book: Rulebook, clock: ChangeClock, today: Day) {
    self.book = book
    self.clock = clock
    self.today = today
  }

  /// The book as it answers on a day.
  func inquiry(on day: Day) -> Inquiry { Inquiry(book, from: viewpoint(on: day), facts: facts) }

  private func viewpoint(on day: Day) -> Viewpoint {
    switch clock {
    case .valid(let known): .now(today: known)
    case .known(let limit): .then(on: day, today: limit)
    }
  }

  /// The limits of what the book can say of a rule when it is asked about a day.
  func horizon(of rule: Rule, on day: Day) -> Horizon {
    Horizon(completeFrom: rule.completeFrom, checked: rule.checked, known: viewpoint(on: day).known)
  }

  /// The days on which what is known may change while one asks day after day; none where the known
  /// day is the same for all.
  func knownDays(of rule: Rule) -> [Day] {
    guard case .known(let limit) = clock else { return [] }
    let versions = rule.versions.flatMap { [$0.publicDay] + [$0.operative].compactMap(\.self) }
    let groups = rule.versions.flatMap(\.criteria).compactMap(\.test.group).unique
    let members = groups.flatMap { book.groups[$0]?.members ?? [] }
      .flatMap { [$0.publicDay] + [$0.operative].compactMap(\.self) }
    return Set(versions + members).filter { $0 <= limit }.sorted()
  }
}
