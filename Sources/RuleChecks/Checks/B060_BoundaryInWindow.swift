import Days
import RuleModel

/// Another boundary lies in the window of an uncertain one.
enum BoundaryInWindow: Check {
  static let code = "B060"
  static let slug = "boundary-in-window"
  static let level = Finding.Level.error
  static let summary = "another boundary lies inside an uncertain window"
  static let explanation = """
    Inside a window nobody knows which side of the boundary a day is on. If something else of the
    same facet and unit begins or ends there, nobody knows the order of the two either.

    Not so:
      2026-06-01-commence.md    from: {between: [2026-06-01, 2026-06-30]}
      2026-06-15-suspend.md     from: 2026-06-15
    But so:
      2026-06-01-commence.md    from: {between: [2026-06-01, 2026-06-14]}
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inLanes { lane in
      guard lane.versions.contains(where: \.hasWindow) else { return [] }
      return lane.pairs { uncertain, other in
        uncertain.boundaries.flatMap { window -> [Finding] in
          guard case .between(let first, let last, _) = window.value else { return [] }
          return other.boundaries.filter { $0.value.touches(first, last) }.map { inner in
            finding(
              "a boundary of `\(other.name)` lies between \(first) and \(last)",
              at: uncertain.places[window.key], "uncertain on all these days",
              related: [Finding.Label(other.places[inner.key], "lies in the window")],
              help: ["narrow the window, or say which comes first in a version of its own"])
          }
        }
      }
    }
  }
}

extension Boundary {
  /// Whether it can occur on one of these days.
  fileprivate func touches(_ first: Day, _ last: Day) -> Bool {
    guard let mine = self.first, let end = self.last else { return false }
    return mine <= last && end >= first
  }
}

extension DatedVersion {
  /// Whether one of its boundaries lies on one of several days.
  fileprivate var hasWindow: Bool {
    boundaries.contains { if case .between = $0.value { true } else { false } }
  }
}
