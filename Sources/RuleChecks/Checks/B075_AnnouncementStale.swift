import Days
import RuleModel

/// An announcement has been open for longer than a review period.
enum AnnouncementStale: Check {
  static let code = "B075"
  static let slug = "announcement-stale"
  static let level = Finding.Level.warning
  static let summary = "an announcement has been open longer than the review period"
  static let explanation = """
    Something was announced and nothing has been done since. It changes no law, however old it
    grows; the longer it stays open, the likelier that its end was missed.

    Not so:
      2025-05-13-announce.md    and nothing for eighteen months
    But so:
      a `close` with `how: fulfilled`, `withdrawn` or `lapsed`, if there is a document for it
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inUnits { unit in
      unit.reading.announcements(on: rules.today).compactMap { open in
        let age = open.since.distance(to: rules.today)
        guard age > rules.book.reviewEvery, let version = unit.rule.version(named: open.because)
        else { return nil }
        return finding(
          "announced on \(open.since) and still open after \(counted(age, "day"))",
          at: version.places["what"],
          help: ["look for what became of it; a `close` ends it where a document says so"])
      }
    }
  }
}
