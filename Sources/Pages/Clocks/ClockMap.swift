import Days
import Reports
import RuleModel

/// The answers about a unit by both clocks: the day asked about, and what was known.
///
/// It is exact. The known clock changes an answer only on days on which a document became public or
/// operative; between two such days the answer for every valid day is one timeline. What lies
/// between the breakpoints of both clocks is one rectangle, and rectangles that touch and say the
/// same are one region.
struct ClockMap: Sendable {
  /// The unit; several where they have the same map.
  let units: [RuleUnit]
  /// The first known day of each row; `nil`: before anything was public.
  let rows: [Row]
  /// The regions, by the known day and then the valid day at which they begin.
  let regions: [Region]

  /// The answers of one run of known days.
  struct Row: Hashable, Sendable {
    /// The known days.
    let known: DaySpan
    /// The cells, earliest valid day first.
    let cells: [Cell]
  }

  /// A run of valid days in one row.
  struct Cell: Hashable, Sendable {
    let valid: DaySpan
    let key: ClockKey
    /// To which region it belongs.
    let region: Int
  }

  /// Cells that touch and say the same.
  struct Region: Hashable, Sendable {
    /// The cells, as runs of valid days for a run of known days.
    var parts: [Part]
    let key: ClockKey

    /// The lowest known day of the region, and the first valid day there.
    var first: Part { parts[0] }
  }

  /// A rectangle of a region.
  struct Part: Hashable, Sendable {
    let valid: DaySpan
    let known: DaySpan
  }
}

/// What would have been answered: the four facets, none of them flattened.
struct ClockKey: Hashable, Sendable {
  /// Whether the book covers the day at all.
  let isCovered: Bool
  /// Force, text, applicability and enforcement.
  let facets: [Standing]
  let standings: [StandingKey]
  let words: [String]

  static func == (left: ClockKey, right: ClockKey) -> Bool {
    left.isCovered == right.isCovered && left.standings == right.standings
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(isCovered)
    hasher.combine(standings)
  }
}

extension ClockMap {
  /// The maps of a rule, one for units that have the same.
  static func all(_ rule: Rule, in site: Site, facts: [FactName: String]) -> [ClockMap] {
    var maps: [ClockMap] = []
    for unit in rule.askedUnits {
      let named = rule.units.filter { $0.id == unit }
      let map = ClockMap(rule, unit: unit, named: named, in: site, facts: facts)
      if let same = maps.firstIndex(where: { $0.rows == map.rows }) {
        maps[same] = ClockMap(
          units: maps[same].units + named, rows: map.rows, regions: map.regions)
      } else {
        maps.append(map)
      }
    }
    return maps
  }

  private init(
    _ rule: Rule, unit: UnitID?, named: [RuleUnit], in site: Site, facts: [FactName: String]
  ) {
    let starts = KnownDays(rule, unit: unit, in: site.book).days.filter { $0 <= site.today }
    let limits = [nil] + starts.map { $0 } + [site.today.next]
    var rows: [(known: DaySpan, cells: [(DaySpan, ClockKey)])] = []
    for (from, until) in zip(limits, limits.dropFirst()) {
      guard let known = DaySpan(from: from, until: until) else { continue }
      let day = from ?? known.through ?? site.today
      let cells = ClockMap.cells(
        rule, unit: unit,
        in: site.inquiry(from: .known(by: day, today: site.today), facts: facts))
      if let last = rows.last, last.cells.map(\.0) == cells.map(\.0),
        last.cells.map(\.1) == cells.map(\.1),
        let joined = DaySpan(from: last.known.from, until: until)
      {
        rows[rows.count - 1] = (joined, cells)
      } else {
        rows.append((known, cells))
      }
    }
    self.init(units: named, joining: rows)
  }

  private static func cells(
    _ rule: Rule, unit: UnitID?, in inquiry: Inquiry
  ) -> [(DaySpan, ClockKey)] {
    let timelines = inquiry.timelines(rule, unit: unit)
    let lanes = timelines.all.map { Lane($0.facet, rule, unit: unit, in: inquiry) }
    let turns = timelines.all.flatMap(\.timeline.changes) + [rule.completeFrom]
    let timeline = Timeline(changingAt: turns) { day in
      ClockKey(timelines, lanes, on: day, isCovered: day >= rule.completeFrom)
    }
    return timeline.spans.map { ($0.span, $0.value) }
  }
}

extension ClockKey {
  init(_ timelines: UnitTimelines, _ lanes: [Lane], on day: Day, isCovered: Bool) {
    let standings = timelines.all.map { $0.timeline.value(on: day) }
    self.init(
      isCovered: isCovered, facets: isCovered ? standings : [],
      standings: isCovered ? standings.map(\.key) : [],
      words: isCovered ? zip(lanes, standings).map { $0.spoken($1) } : [])
  }
}

/// The days on which something that concerns a unit became known.
struct KnownDays {
  /// The days, earliest first.
  let days: [Day]
  /// What became known on each.
  let versions: [Day: [DatedVersion]]

  init(_ rule: Rule, unit: UnitID?, in book: Rulebook) {
    let reaching = rule.versions.filter { $0.reaches(unit) }
    var versions: [Day: [DatedVersion]] = [:]
    for version in reaching {
      versions[version.countingDay, default: []].append(version)
      if version.countingDay != version.publicDay { versions[version.publicDay, default: []] += [] }
    }
    let groups = reaching.flatMap(\.criteria).compactMap(\.test.group).unique
      .flatMap { book.groups[$0]?.members ?? [] }
    let others = groups.flatMap { [$0.publicDay, $0.operative].compactMap(\.self) }
    self.versions = versions
    days = Set(versions.keys).union(others).sorted()
  }
}

extension DatedVersion {
  /// The first known day on which it counts.
  var countingDay: Day {
    reachesBack ? max(publicDay, operative ?? publicDay) : publicDay
  }
}
