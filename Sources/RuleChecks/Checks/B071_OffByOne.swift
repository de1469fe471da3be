import Days
import RuleModel

/// One state ends a day after, or a day before, the next one begins.
enum OffByOne: Check {
  static let code = "B071"
  static let slug = "off-by-one"
  static let level = Finding.Level.warning
  static let summary = "an end and the next beginning overlap by one day, or leave one out"
  static let explanation = """
    `through` names the last day, so what follows begins on the day after it. An overlap or a gap of
    exactly one day is nearly always a slip between "through" and "until".

    Not so:
      through: 2025-11-10       and next   from: 2025-11-10
    But so:
      through: 2025-11-09       and next   from: 2025-11-10
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inLanes { lane in
      lane.pairs { ending, next in
        guard let end = ending.endDay, let start = next.startDay, next.change.of != ending.name,
          abs(start.distance(to: end)) == 1
        else { return [] }
        return [finding(ending, next, overlaps: start < end)]
      }
    }
  }

  private static func finding(
    _ ending: DatedVersion, _ next: DatedVersion, overlaps: Bool
  ) -> Finding {
    finding(
      overlaps
        ? "`\(next.name)` begins on the last day of `\(ending.name)`"
        : "one day lies between `\(ending.name)` and `\(next.name)`",
      at: next.places["from"], overlaps ? "one day has both" : "one day has neither",
      related: [
        Finding.Label(
          ending.places[ending.endKey],
          ending.endKey == "through" ? "the last day" : "the first day no longer")
      ],
      help: ["`through` is the last day, `until` the first day no longer: check both"])
  }
}
