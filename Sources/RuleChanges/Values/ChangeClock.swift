package import Days
package import RuleModel

/// Along which clock two books are compared.
package enum ChangeClock: Hashable, Sendable {
  /// What holds on each day, with what was public by one day.
  case valid(known: Day)
  /// What could be known on each day: with what was public by the day asked about, and by the limit.
  case known(limit: Day)
}

extension ChangeClock {
  /// The day by which everything that two books record is public, and not before today.
  ///
  /// A pull request can record a document that becomes public tomorrow: its answers change then.
  package static func limit(_ books: [Rulebook], today: Day) -> Day {
    let versions = books.flatMap(\.rules).flatMap(\.versions)
    let members = books.flatMap(\.groups.values).flatMap(\.members)
    let days = versions.flatMap { [$0.publicDay] + [$0.operative].compactMap(\.self) }
    let lists = members.flatMap { [$0.publicDay] + [$0.operative].compactMap(\.self) }
    return (days + lists).reduce(today) { max($0, $1) }
  }
}
