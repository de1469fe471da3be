import RuleModel

/// An announcement is closed before it was open, or twice.
enum EmptyAnnouncement: Check {
  static let code = "B054"
  static let slug = "empty-announcement"
  static let level = Finding.Level.error
  static let summary = "an announcement that closes before it opens, or twice"
  static let explanation = """
    A close ends an announcement from its own day on. If that day is not after the first day of the
    announcement, nobody ever sees it open; if it was closed before, the second close says nothing.

    Not so:
      2025-05-13-announce.md    public on 2025-05-13
      2025-05-13-close.md       of: 2025-05-13-announce, public on 2025-05-13
    But so:
      2025-09-01-close.md       of: 2025-05-13-announce, public on 2025-09-01
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inVersions { rule, close in
      guard case .close(let of, _, _) = close.change, let opening = rule.version(named: of) else {
        return []
      }
      let place = close.places[close.places.has("from") ? "from" : "of"]
      if close.saidDay <= opening.saidDay { return [neverOpen(close, opening, at: place)] }
      guard let earlier = earlierClose(than: close, in: rule) else { return [] }
      return [
        finding(
          "`\(of)` was closed before", at: close.places["of"],
          related: [Finding.Label(earlier.places["of"], "closed here")],
          help: ["remove one of them"])
      ]
    }
  }

  private static func neverOpen(
    _ close: DatedVersion, _ opening: DatedVersion, at place: Place
  ) -> Finding {
    finding(
      "`\(opening.name)` is closed on \(close.saidDay) and opens on \(opening.saidDay)",
      at: place, "never open",
      related: [
        Finding.Label(
          opening.places[opening.places.has("from") ? "from" : "change"], "opens here")
      ],
      help: ["check both days; what was said and done on one day needs no announcement"])
  }

  private static func earlierClose(than close: DatedVersion, in rule: Rule) -> DatedVersion? {
    rule.versions.first { other in
      guard case .close(close.change.of, _, _) = other.change else { return false }
      return (other.saidDay, other.name) < (close.saidDay, close.name)
        && rule.shareUnit(other, close) && other.mayMeet(close)
    }
  }
}
