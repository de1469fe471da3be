import Days
import RuleModel

/// A wording is inserted below later ones, and nothing says what becomes of them.
enum TextBelowLater: Check {
  static let code = "B067"
  static let slug = "text-below-later"
  static let level = Finding.Level.error
  static let summary = "a text below later versions without `later_versions`"
  static let explanation = """
    A wording that becomes public when a later wording is already there changes the days between
    them. Whether the later one still stands, or was written on the ground of the old one and falls
    with it, is law and cannot be guessed.

    Not so:
      2024-03-01-text-v2.md     public after 2025-01-01-text-v3
    But so:
      2024-03-01-text-v2.md     later_versions: keep
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inLanes { lane in
      guard lane.facet == .text else { return [] }
      return lane.versions.filter { $0.laterVersions == nil }.compactMap { version in
        guard let later = later(than: version, in: lane) else { return nil }
        return finding(
          "this wording lies below `\(later.name)`, which was public before it",
          at: version.places["from"], "inserted below",
          related: [Finding.Label(later.places["from"], "the later wording")],
          help: ["say what becomes of it: `later_versions: keep`, or `{void: [\(later.name)]}`"])
      }
    }
  }

  private static func later(than version: DatedVersion, in lane: Lane) -> DatedVersion? {
    guard let from = version.change.from?.first else { return nil }
    return lane.versions.filter { other in
      guard let start = other.change.from?.first, other.mayMeet(version) else { return false }
      return start > from && other.publicDay < version.publicDay
    }.min { $0.name < $1.name }
  }
}
