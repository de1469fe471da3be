import Days
import RuleModel

/// An uncertain day is uncertain by more than a year, or its best guess lies outside it.
enum WideWindow: Check {
  static let code = "B059"
  static let slug = "wide-window"
  static let level = Finding.Level.warning
  static let summary = "an uncertain day with a window of over a year, or `best` outside it"
  static let explanation = """
    Inside the window every answer is "indeterminate". A window of more than a year hides more than
    it tells; `best` is shown as the likeliest day and must be one of the possible ones.

    Not so:
      from: {between: [2024-01-01, 2026-06-30], best: 2026-07-15}
    But so:
      from: {between: [2026-06-01, 2026-06-30], best: 2026-06-15}
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inBoundaries { _, version, written in
      guard case .between(let first, let last, let best) = written.value else { return [] }
      let place = version.places[written.key]
      var found: [Finding] = []
      if first.distance(to: last) > 366 {
        found.append(finding("the window is \(first.distance(to: last)) days wide", at: place))
      }
      if let best, best < first || best > last {
        found.append(
          finding(
            "the best guess \(best) is not in the window", at: place,
            help: ["`best` lies between the two days, both included"]))
      }
      return found
    }
  }
}
