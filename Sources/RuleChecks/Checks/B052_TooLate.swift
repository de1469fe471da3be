import Days
import RuleModel

/// A delay, an extension or a lift came when what it would move had already happened.
enum TooLate: Check {
  static let code = "B052"
  static let slug = "too-late"
  static let level = Finding.Level.error
  static let summary = "a delay, an extend or a lift that came too late"
  static let explanation = """
    What has begun cannot be delayed, and what has ended can be neither extended nor lifted. Such a
    change is ignored when somebody asks. After the commencement day a stop is a `suspend`; a
    second suspension after a gap is a version of its own.

    Not so:
      2025-01-01-commence.md    from: 2025-01-01
      2025-06-01-delay.md       of: 2025-01-01-commence, public on 2025-02-01
    But so:
      2025-02-01-suspend.md     from: 2025-02-01, until: 2025-06-01
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inLanes { lane in
      lane.versions.flatMap { version -> [Finding] in
        guard let of = version.change.of, version.isOne(of: "delay", "extend", "lift"),
          let target = lane.versions.first(where: { $0.name == of })
        else { return [] }
        return findings(version, of: target, in: lane)
      }
    }
  }

  private static func findings(
    _ version: DatedVersion, of target: DatedVersion, in lane: Lane
  ) -> [Finding] {
    let isDelay = version.isOne(of: "delay")
    guard let old = lane.moved(target, before: version) else { return [] }
    if old.liesAhead(of: version.publicDay) {
      return version.isOne(of: "lift") ? laterThanItsEnd(version, target, old) : []
    }
    let what = isDelay ? "began" : "ended"
    let day = old.last.map { " on \($0)" } ?? ""
    return [
      finding(
        "`\(target.name)` \(what)\(day), before this was public (\(version.publicDay))",
        at: version.places["of"], "comes too late",
        related: [
          Finding.Label(target.places[isDelay ? "from" : target.endKey], "\(what) here")
        ],
        help: [
          isDelay
            ? "a stop after the commencement day is a `suspend`"
            : "what begins anew after an end is a version of its own"
        ])
    ]
  }

  private static func laterThanItsEnd(
    _ version: DatedVersion, _ target: DatedVersion, _ old: MovedDay
  ) -> [Finding] {
    guard let from = version.change.from?.last, let end = old.last, from > end else { return [] }
    return [
      finding(
        "`\(target.name)` ends on \(end) by itself, before this lift", at: version.places["from"],
        related: [Finding.Label(target.places[target.endKey], "ends here")],
        help: ["a later end is an `extend`"])
    ]
  }
}

extension Lane {
  /// The day that a modifier would move, as earlier ones left it; `nil`: not a day at all.
  fileprivate func moved(_ target: DatedVersion, before modifier: DatedVersion) -> MovedDay? {
    let later = versions.drop { $0.name != modifier.name }.map(\.name)
    let earlier = versions.filter {
      $0.name == target.name || !later.contains($0.name) && $0.mayMeet(modifier)
    }
    let scene = scene(of: earlier)
    let day = modifier.publicDay
    switch target.change {
    case .commence: return scene.commencement(of: target, on: day)
    case .sunset: return scene.sunset(of: target, on: day)
    case .suspend, .waive, .bar: return scene.end(of: target, on: day)
    default: return nil
    }
  }
}
