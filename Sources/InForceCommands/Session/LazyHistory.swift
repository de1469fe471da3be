import Days
import InForceKit
import Pages
import Synchronization

/// What earlier revisions of a book said, looked up once, when somebody asks for it.
final class LazyHistory: Sendable {
  private let opened: OpenedBook
  private let clock: CivilClock
  private let tell: @Sendable (String) -> Void
  private let found = Mutex<RuleHistory?>(nil)

  /// `tell` is told once where git cannot tell it.
  init(_ opened: OpenedBook, _ clock: CivilClock, tell: @escaping @Sendable (String) -> Void) {
    self.opened = opened
    self.clock = clock
    self.tell = tell
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
    let record: RuleRecord
    do throws(OpeningError) {
      record = try opened.ruleRecord(dayOf: { clock.ordinal(of: $0) })
    } catch {
      tell(
        "note: earlier revisions cannot be read: calendars do not say what was cancelled or "
          + "changed (\(Problem(error).message))")
      return .none
    }
    return RuleHistory(
      changed: record.changed, groupsChanged: record.groupsChanged,
      earlier: record.earlier.compactMap { state in
        Day(ordinal: Int(state.until)).map { .init(book: state.book, until: $0) }
      })
  }
}
