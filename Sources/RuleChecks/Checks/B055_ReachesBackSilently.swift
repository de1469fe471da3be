import Days
import RuleModel

/// A change begins before its instrument was public and names no operative day.
enum ReachesBackSilently: Check {
  static let code = "B055"
  static let slug = "reaches-back-silently"
  static let level = Finding.Level.warning
  static let summary = "a change that reaches back and names no operative day"
  static let explanation = """
    A change whose `from` lies before its public day says something about days that are over. From
    which day it says so decides what was known when, and which of two changes stands. Without
    `operative` the public day is taken.

    Not so:
      from: 2024-03-01          public on 2024-03-18
    But so:
      from: 2024-03-01          public on 2024-03-18
      operative: 2024-03-18
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inVersions { _, version in
      guard version.operative == nil, version.change.ownFacet?.isSpoken == false,
        let from = version.change.from?.first, from < version.publicDay,
        let instrument = rules.book.instruments[version.by]
      else { return [] }
      return [
        finding(
          "this reaches back to \(from), before it was public on \(version.publicDay)",
          at: version.places["from"],
          "\(counted(from.distance(to: version.publicDay), "day")) back",
          related: [Finding.Label(instrument.publicPlace, "public on this day")],
          help: ["name the day from which the legal order says so: `operative: …`"])
      ]
    }
  }
}

extension Change.Facet {
  /// Whether it only says something: announcements and views.
  var isSpoken: Bool { self == .announcements || self == .views }
}

extension Instrument {
  /// Where the day on which it became public is written.
  var publicPlace: Place {
    let days = [("announced", announced), ("filed", filed), ("published", published)]
    let key = days.first { $0.1?.counts == publicDay }?.0
    return places[key ?? "published"]
  }
}
