import BookTesting
import Days
import RuleModel

/// A boundary with the version that states it.
struct Stated {
  let boundary: Boundary
  let version: DatedVersion
  let isEnd: Bool
}

extension ImaginedDay {
  private var world: World { imagined.world }

  /// Step 9: the day of a boundary in this world; `nil`: it does not occur.
  func day(of stated: Stated) -> Day? {
    switch stated.boundary {
    case .on(let day): day
    case .between(let first, let last, _):
      isLate(stated.version, isEnd: stated.isEnd) ? last.next : first
    case .when(let condition):
      met(condition).flatMap { day(of: $0) }
    }
  }

  private func isLate(_ version: DatedVersion, isEnd: Bool) -> Bool {
    world.late.contains(
      Uncertain(rule: imagined.rule.id, version: version.name, isEnd: isEnd))
  }

  /// The boundary of a condition that is met, as far as its last change says.
  private func met(_ condition: ConditionID) -> Stated? {
    let changes = counting.filter {
      if case .condition(let of, _, _) = $0.change { of == condition } else { false }
    }
    guard let last = inOrder(changes).last, case .condition(_, .met, let from) = last.change else {
      return nil
    }
    return Stated(boundary: from, version: last, isEnd: false)
  }

  func inOrder(_ versions: [DatedVersion]) -> [DatedVersion] {
    versions.sorted { ($0.publicDay, $0.seq) < ($1.publicDay, $1.seq) }
  }

  /// The last day on which a boundary can occur; `nil`: there is none.
  private func lastDay(of stated: Stated) -> Day? {
    if case .when(let condition) = stated.boundary {
      return met(condition).flatMap { lastDay(of: $0) }
    }
    return stated.boundary.last
  }

  /// Whether the boundary lies ahead on that day.
  private func isAhead(_ stated: Stated?, on day: Day) -> Bool {
    guard let stated, let last = lastDay(of: stated) else { return true }
    return day < last
  }

  /// Where a version starts in this world, after its delays.
  func start(of version: DatedVersion) -> Day? {
    guard let from = version.change.from else { return nil }
    var start = Stated(boundary: from, version: version, isEnd: false)
    for delay in modifiers(of: version) {
      guard case .delay(_, let boundary) = delay.change, isAhead(start, on: delay.publicDay) else {
        continue
      }
      start = Stated(boundary: boundary, version: delay, isEnd: false)
    }
    return day(of: start)
  }

  private func modifiers(of version: DatedVersion) -> [DatedVersion] {
    inOrder(counting.filter { $0.change.of == version.name })
  }

  /// The end of an overlay as it was moved last: the day in this world, the last possible day, and
  /// who set it.
  struct StandingEnd {
    /// `nil`: never.
    let day: Day?
    /// `nil`: it never passes.
    let last: Day?
    let by: DatedVersion
  }

  private func standingEnd(
    _ end: SpanEnd, by version: DatedVersion, notBefore start: Day
  ) -> StandingEnd {
    switch end {
    case .until(let boundary):
      let stated = Stated(boundary: boundary, version: version, isEnd: true)
      return StandingEnd(day: day(of: stated), last: lastDay(of: stated), by: version)
    case .open, .lifted: return StandingEnd(day: nil, last: nil, by: version)
    case .unknown:
      let day = isLate(version, isEnd: true) ? nil : start.next
      return StandingEnd(day: day, last: nil, by: version)
    }
  }

  /// The first day after an overlay in this world; `nil`: never.
  private func end(of version: DatedVersion, from start: Day) -> Day? {
    var standing = standingEnd(version.change.end ?? .open, by: version, notBefore: start)
    for modifier in modifiers(of: version) {
      guard standing.last.map({ modifier.publicDay < $0 }) ?? true else { continue }
      switch modifier.change {
      case .extend(_, let end):
        standing = standingEnd(end, by: modifier, notBefore: max(start, modifier.publicDay))
      case .lift(_, let from):
        let stated = Stated(boundary: from, version: modifier, isEnd: false)
        guard let lifted = day(of: stated), standing.last.map({ lifted <= $0 }) ?? true else {
          continue
        }
        standing = StandingEnd(day: lifted, last: lastDay(of: stated), by: modifier)
      default: break
      }
    }
    return standing.day
  }

  /// Step 7: whether an overlay lies over the day.
  func lies(_ version: DatedVersion) -> Bool {
    guard let start = start(of: version), start <= day else { return false }
    return end(of: version, from: start).map { day < $0 } ?? true
  }

  /// Whether a suspension lies over the unit on the day.
  var isSuspended: Bool {
    counting.contains { version in
      if case .suspend = version.change { lies(version) } else { false }
    }
  }
}

extension ImaginedDay {
  /// The day on which a sunset ends the rule; `nil`: never.
  func sunset(_ version: DatedVersion, until: Day, tolls: Bool) -> Day? {
    var end: Day? = tolls ? tolled(until, setOn: version.publicDay) : until
    for modifier in modifiers(of: version) {
      guard end.map({ modifier.publicDay < $0 }) ?? true,
        case .extend(_, .until(.on(let later))) = modifier.change
      else { continue }
      end = tolls ? tolled(later, setOn: modifier.publicDay) : later
    }
    return end
  }

  var commencements: [DatedVersion] {
    counting.filter { if case .commence = $0.change { true } else { false } }
  }

  /// Counts the days from the start of the clock that lie under no suspension.
  private func tolled(_ end: Day, setOn publicDay: Day) -> Day? {
    let begun = commencements.compactMap { start(of: $0) }.filter { $0 < end }.max()
    guard let begun else { return end }
    var today = max(begun, publicDay)
    var left = today.distance(to: end)
    guard left > 0 else { return end }
    let limit = aDay(600)
    while left > 0 {
      if !ImaginedDay(imagined, today).isSuspended { left -= 1 }
      guard let next = today.next, next < limit else { return nil }
      today = next
    }
    return today
  }
}
