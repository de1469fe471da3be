import Days
import Synchronization

/// Timelines that were worked out before, for many questions about one book.
///
/// What is known changes a timeline only on days on which something became known: all known days
/// between two such days share one.
package final class TimelineStore: Sendable {
  /// More than this are not kept at a time.
  private static let capacity = 20_000

  /// What a timeline depends on.
  private struct Key: Hashable {
    let rule: RuleID
    let unit: UnitID?
    let given: [FactName: String]
    let known: Day?
  }

  private let groups: [GroupID: Group]
  private let days = Mutex<[RuleID: [Day]]>([:])
  private let timelines = Mutex<[Key: UnitTimelines]>([:])

  /// An empty store for the questions about a book.
  package init(for book: Rulebook) { groups = book.groups }

  /// The timelines of a unit, as if they had been worked out now.
  func timelines(_ reading: UnitReading) -> UnitTimelines {
    let key = Key(
      rule: reading.rule.id, unit: reading.unit, given: reading.circumstance.given,
      known: knownDays(reading.rule).last { $0 <= reading.circumstance.known })
    if let found = timelines.withLock({ $0[key] }) { return found }
    let made = UnitTimelines(reading)
    timelines.withLock { kept in
      if kept.count >= TimelineStore.capacity { kept.removeAll() }
      kept[key] = made
    }
    return made
  }

  private func knownDays(_ rule: Rule) -> [Day] {
    if let found = days.withLock({ $0[rule.id] }) { return found }
    let made = rule.knownDays(groups)
    days.withLock { $0[rule.id] = made }
    return made
  }
}

extension Rule {
  /// Every day on which something about the rule became known, earliest first.
  fileprivate func knownDays(_ groups: [GroupID: Group]) -> [Day] {
    let named = versions.flatMap(\.criteria).compactMap(\.test.group).unique
    let members = named.flatMap { groups[$0]?.members ?? [] }
    let days =
      versions.map { ($0.publicDay, $0.operative) }
      + members.map { ($0.publicDay, $0.operative) }
    return Set(days.flatMap { [$0.0, $0.1].compactMap(\.self) }).sorted()
  }
}
