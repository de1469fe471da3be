import Days
import RuleModel

/// An ending before the beginning without its mark, or the mark where there is none.
enum StillBorn: Check {
  static let code = "B069"
  static let slug = "still-born"
  static let level = Finding.Level.error
  static let summary = "`still_born` is missing on an ending before the beginning, or not needed"
  static let explanation = """
    A rule that ends on or before the day on which it would have begun never begins. Such an
    ending carries `still_born: true`; without it the later commencement would win. The mark is
    wrong where nothing is kept from beginning.

    Not so:
      2025-06-01-commence.md    from: 2025-06-01
      2025-05-01-repeal.md      from: 2025-05-01
    But so:
      2025-05-01-repeal.md      from: 2025-05-01, still_born: true
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inLanes { lane in
      guard lane.facet == .force else { return [] }
      return lane.versions.filter { $0.isOne(of: "repeal", "sunset", "annul") }.flatMap {
        finding($0, in: lane)
      }
    }
  }

  private static func finding(_ ending: DatedVersion, in lane: Lane) -> [Finding] {
    guard let end = ending.startDay ?? ending.endDay else { return [] }
    let key = ending.startDay == nil ? ending.endKey : "from"
    let begins = lane.beginnings(knownBy: ending)
    let first = begins.filter { $0.day != nil }.min { ($0.day ?? .last) < ($1.day ?? .last) }
    let prevented = begins.contains { ($0.day ?? .last) >= end }
    if ending.isStillBorn {
      return prevented ? [] : [notNeeded(ending, first?.version)]
    }
    guard let first, begins.allSatisfy({ ($0.day ?? .last) >= end }) else { return [] }
    return [missing(ending, end, at: ending.places[key], first.version)]
  }

  private static func missing(
    _ ending: DatedVersion, _ end: Day, at place: Place, _ first: DatedVersion
  ) -> Finding {
    finding(
      "this ends on \(end) what begins only with `\(first.name)`", at: place,
      "not after the commencement",
      related: [Finding.Label(first.places["from"], "would begin here")],
      help: ["if it never begins, add `still_born: true`; otherwise correct the day"])
  }

  private static func notNeeded(_ ending: DatedVersion, _ first: DatedVersion?) -> Finding {
    finding(
      "`still_born` on an ending that keeps nothing from beginning",
      at: ending.places["still_born"], "nothing begins on or after it",
      related: first.map { [Finding.Label($0.places["from"], "had begun here")] } ?? [],
      help: ["remove the line"])
  }
}

extension Lane {
  /// The commencements public by the day on which an ending was, with their days; `nil`: awaited.
  fileprivate func beginnings(
    knownBy ending: DatedVersion
  ) -> [(version: DatedVersion, day: Day?)] {
    let known = versions.filter { $0.publicDay <= ending.publicDay && $0.mayMeet(ending) }
    let scene = scene(of: known)
    return known.filter { $0.isOne(of: "commence") }.map {
      ($0, scene.commencement(of: $0, on: ending.publicDay).day)
    }
  }
}
