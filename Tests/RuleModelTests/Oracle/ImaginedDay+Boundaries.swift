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

  /// The end that stands after all extensions and lifts, with the version that set it last.
  func standingEnd(of version: DatedVersion) -> (end: SpanEnd, by: DatedVersion)? {
    guard let end = version.change.end else { return nil }
    var standing = (end: end, by: version)
    for modifier in modifiers(of: version) {
      guard isAhead(ending(standing), on: modifier.publicDay) else { continue }
      switch modifier.change {
      case .extend(_, let end): standing = (end, modifier)
      case .lift(_, let from): standing = (.until(from), modifier)
      default: break
      }
    }
    return standing
  }

  /// The boundary of an end; `nil`: it states none.
  private func ending(_ standing: (end: SpanEnd, by: DatedVersion)) -> Stated? {
    guard case .until(let boundary) = standing.end else { return nil }
    let isLift = if case .lift = standing.by.change { true } else { false }
    return Stated(boundary: boundary, version: standing.by, isEnd: !isLift)
  }

  /// The first day after an overlay in this world; `nil`: never.
  private func end(of version: DatedVersion, from start: Day) -> Day? {
    guard let standing = standingEnd(of: version) else { return nil }
    if case .unknown = standing.end {
      return isLate(standing.by, isEnd: true) ? nil : start.next
    }
    return ending(standing).flatMap { day(of: $0) }
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
  func sunset(_ version: DatedVersion, tolls: Bool) -> Day? {
    guard let standing = standingEnd(of: version),
      let stated = ending(standing), let end = day(of: stated)
    else { return nil }
    guard tolls, let begun = commencements.compactMap({ start(of: $0) }).min() else { return end }
    return tolled(end, from: max(begun, standing.by.publicDay))
  }

  var commencements: [DatedVersion] {
    counting.filter { if case .commence = $0.change { true } else { false } }
  }

  /// Counts the days from the start of the clock that lie under no suspension.
  private func tolled(_ end: Day, from clock: Day) -> Day? {
    var left = clock.distance(to: end)
    guard left > 0 else { return end }
    var today = clock
    let limit = aDay(600)
    while left > 0 {
      if !ImaginedDay(imagined, today).isSuspended { left -= 1 }
      guard let next = today.next, next < limit else { return nil }
      today = next
    }
    return today
  }
}
