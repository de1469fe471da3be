import Days
import RuleModel

/// A day that was counted is not the day that comes out.
enum ComputedDayDiffers: Check {
  static let code = "B051"
  static let slug = "computed-day"
  static let level = Finding.Level.error
  static let summary = "a computed day is not the day that the count gives"
  static let explanation = """
    `{days: 120, after: published, of: …, day: …}` says how a day was found. The count is done
    again on every run: the day of the instrument is day 0.

    Not so:
      from: {days: 120, after: published, of: us/fr/90-fr-4544, day: 2025-05-16}
    But so:
      from: {days: 120, after: published, of: us/fr/90-fr-4544, day: 2025-05-15}
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inVersions { _, version in
      guard let computed = version.computed, let instrument = rules.book.instruments[computed.of]
      else { return [] }
      let place = rules.sources.place(of: "\(computed.day)", from: version.places["from"])
      guard let anchor = instrument.day(computed.after) else {
        return [noAnchor(computed, at: place, instrument)]
      }
      guard let day = anchor.advanced(by: computed.days), day != computed.day else { return [] }
      return [differs(computed, day, anchor, at: place, instrument)]
    }
  }

  private static func noAnchor(
    _ computed: ComputedDay, at place: Place, _ instrument: Instrument
  ) -> Finding {
    finding(
      "the day cannot be counted: \(computed.of) has no day `\(computed.after.rawValue)`",
      at: place, related: [Finding.Label(.file(instrument.places.path), "in this file")],
      help: ["give the day there, or write the plain day here"])
  }

  private static func differs(
    _ computed: ComputedDay, _ day: Day, _ anchor: Day, at place: Place, _ instrument: Instrument
  ) -> Finding {
    finding(
      "\(counted(computed.days, "day")) after \(anchor) is \(day), not \(computed.day)", at: place,
      related: [
        Finding.Label(instrument.places[computed.after.rawValue], "counted from here")
      ],
      help: ["write `day: \(day)`, or correct the count"])
  }
}
