import Days
import Reports
import RuleModel

extension Site {
  /// The pages of changes, with their feeds and calendars.
  func changes(_ address: Address, _ pair: TypedPair? = nil) -> Content? {
    switch address.form {
    case .page: return .leaf(changesLeaf(address, pair))
    case .calendar:
      return .text(
        CalendarFile(happenings(address), in: self, named: book.title, on: days(of: address)).text,
        MediaType.calendar)
    case .feed: return .markup(FeedFile(address, in: self).node, MediaType.feed)
    case .json, .markdown:
      return document(of: address).map { .outcome($0, address.form) }
    case .picture: return nil
    }
  }

  /// What changed in a year, between two days, or comes.
  private func document(of address: Address) -> ChangesDocument? {
    switch address.page {
    case .between(let first, let last):
      return changes(from: first, through: last, facts: address.facts)
    case .year(let year):
      guard let first = try? Day(year: year, month: 1, day: 1),
        let last = try? Day(year: year, month: 12, day: 31)
      else { return nil }
      return changes(from: first, through: last, facts: address.facts)
    default: return coming(address.facts)
    }
  }

  /// What comes, through the end of the last year for which something is recorded.
  private func coming(_ facts: [FactName: String]) -> ChangesDocument? {
    guard let first = today.next else { return nil }
    let days = happenings.map(\.day)
    let year = max(first, days.max() ?? first).civil.year
    return (try? Day(year: year, month: 12, day: 31)).flatMap {
      changes(from: first, through: $0, facts: facts)
    }
  }

  /// The page of changes that an address names, with what was typed into its form.
  func changesLeaf(_ address: Address, _ pair: TypedPair?) -> Leaf {
    let page = ChangesPage(self, address, pair)
    return switch address.page {
    case .year(let year): page.leaf(year: year)
    case .between(let first, let last): page.leaf(from: first, through: last)
    default: page.leaf
    }
  }

  /// What happens in the days of an address; all that comes where it names none.
  func happenings(_ address: Address) -> [Happening] {
    let isMeant = days(of: address)
    return happenings.filter { isMeant($0.day) }
  }

  /// Whether a day is one of those of an address.
  private func days(of address: Address) -> @Sendable (Day) -> Bool {
    let today = today
    return switch address.page {
    case .year(let year): { $0.civil.year == year }
    case .between(let first, let last): { (first...max(first, last)).contains($0) }
    default: { $0 >= today }
    }
  }
}
