import Days
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The day that is today in a zone, looked up once a second.
final class Today: Sendable {
  private struct Memory {
    let zone: String
    let second: time_t
    let day: Day
  }

  /// The day that was named for today, as it was typed; `nil`: none was.
  private let typed: String?
  private let memory = Mutex<Memory?>(nil)

  init(_ typed: String?) { self.typed = typed }

  /// Today in a zone.
  func day(in zone: String) throws(Problem) -> Day {
    let second = time(nil)
    if let known = memory.withLock({ $0 }), known.second == second, known.zone == zone {
      return known.day
    }
    let day = try Session.today(typed, zone: zone)
    memory.withLock { $0 = Memory(zone: zone, second: second, day: day) }
    return day
  }
}
