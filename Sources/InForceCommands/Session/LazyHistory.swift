import Days
import InForceKit
import Pages
import Synchronization

/// What earlier revisions of a book said, looked up once, when somebody asks for it.
final class LazyHistory: Sendable {
  private let opened: OpenedBook
  private let clock: CivilClock
  private let found = Mutex<RuleHistory?>(nil)

  init(_ opened: OpenedBook, _ clock: CivilClock) {
    self.opened = opened
    self.clock = clock
  }

  /// The history; where git cannot tell it, nothing is known, and nothing is withdrawn.
  var value: RuleHistory {
    found.withLock { found in
      let history = found ?? lookUp()
      found = history
      return history
    }
  }

  private func lookUp() -> RuleHistory {
    guard let record = try? opened.ruleRecord(dayOf: { clock.ordinal(of: $0) }) else {
      return .none
    }
    return RuleHistory(
      changed: record.changed, groupsChanged: record.groupsChanged,
      earlier: record.earlier.compactMap { state in
        Day(ordinal: Int(state.until)).map { .init(book: state.book, until: $0) }
      })
  }
}
