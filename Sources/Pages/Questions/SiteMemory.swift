import Days
import Synchronization

/// What a site has looked up about its whole book, for the pages that come.
final class SiteMemory: Sendable {
  private let almanacs = DayMemory<Almanac>()
  private let censuses = DayMemory<Census?>()

  func almanac(of site: Site) -> Almanac { almanacs.value(on: site.today) { Almanac(site) } }

  func census(of site: Site) -> Census? { censuses.value(on: site.today) { Census(site) } }
}

/// Something that is the same for as long as today is the same day: what few days need is kept.
private final class DayMemory<Value: Sendable>: Sendable {
  private static var capacity: Int { 2 }

  private let kept = Mutex<[(day: Day, value: Value)]>([])

  /// What was made for the day, or is made now; whoever wants the same meanwhile waits for it.
  func value(on day: Day, _ make: () -> Value) -> Value {
    kept.withLock { kept in
      if let found = kept.first(where: { $0.day == day }) { return found.value }
      let made = make()
      kept = kept.suffix(DayMemory.capacity - 1) + [(day, made)]
      return made
    }
  }
}
