package import Days

/// A boundary of a base layer: from its day on its ruling stands, unless a better one does.
package struct Contender {
  /// The version that sets it.
  package let version: DatedVersion
  /// The day on which it takes effect.
  package let start: Day
  /// What stands from then.
  package let ruling: Ruling

  package init(_ version: DatedVersion, from start: Day, _ ruling: Ruling) {
    self.version = version
    self.start = start
    self.ruling = ruling
  }

  /// What decides between boundaries: the later start, then operative, then public day, then `seq`.
  private var rank: (Day, Day, Day, Int) {
    let operative = version.operative ?? max(start, version.publicDay)
    return (start, operative, version.publicDay, version.seq)
  }

  fileprivate func ranksBelow(_ other: Contender) -> Bool { rank < other.rank }
}

extension [Contender] {
  /// The boundary that stands on a day: one, or several where a tie gives different states.
  ///
  /// `nil` when none has begun.
  package func prevailing(on day: Day) -> [Contender]? {
    let begun = filter { $0.start <= day }
    guard let best = begun.max(by: { $0.ranksBelow($1) }) else { return nil }
    let tied = begun.filter { !$0.ranksBelow(best) }
    let differ = tied.contains { $0.ruling.state != best.ruling.state }
    return differ ? tied.sorted { $0.version.name < $1.version.name } : [best]
  }
}
