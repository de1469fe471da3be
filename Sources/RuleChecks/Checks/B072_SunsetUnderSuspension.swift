import Days
import RuleModel

/// A sunset that does not toll runs out while the unit is suspended.
enum SunsetUnderSuspension: Check {
  static let code = "B072"
  static let slug = "sunset-under-suspension"
  static let level = Finding.Level.warning
  static let summary = "a sunset runs out inside a suspension"
  static let explanation = """
    With `tolls: false` the clock of a sunset goes on under a suspension. When the suspension ends
    nothing revives. That can be the law; often the days of the suspension do not count, and
    nobody looked.

    Not so:
      sunset through 2026-06-30, tolls: false; suspended through 2026-11-09
    But so:
      tolls: true, if the law says that suspended days do not count
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inLanes { lane in
      lane.versions.compactMap { sunset in
        guard case .sunset(_, tolls: false) = sunset.change,
          let end = lane.scene.sunset(of: sunset, on: .last).day, let last = end.previous,
          let suspension = lane.suspension(on: last, and: end, around: sunset)
        else { return nil }
        return finding(
          "this runs out on \(end), inside a suspension, and nothing revives",
          at: sunset.places[sunset.endKey], "ends under a suspension",
          related: [Finding.Label(suspension.places["from"], "suspended from here")],
          help: ["check whether suspended days count; if they do not, `tolls: true`"])
      }
    }
  }
}

extension Lane {
  /// A suspension that contains both days and can meet the version.
  fileprivate func suspension(
    on day: Day, and next: Day, around version: DatedVersion
  ) -> DatedVersion? {
    versions.first { other in
      guard case .suspend(let from, _) = other.change, other.mayMeet(version),
        let start = scene.day(of: from, by: other, .start), start <= day
      else { return false }
      return scene.end(of: other, on: next).day.map { $0 > next } ?? true
    }
  }
}
