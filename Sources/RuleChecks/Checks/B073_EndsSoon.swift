import Days
import RuleModel

/// A suspension, a waiver or a bar ends soon, and nothing recorded comes after it.
enum EndsSoon: Check {
  static let code = "B073"
  static let slug = "ends-soon"
  static let level = Finding.Level.warning
  static let summary = "a suspension, waiver or bar ends within a review period"
  static let explanation = """
    When an overlay ends, what lies below stands again by itself. Extensions are often published in
    the last days. Somebody must look before the book says "in force again".

    Not so:
      through: 2026-11-09       today is 2026-11-01 and nothing was looked for
    But so:
      an `extend`, or a review recorded in `checked` after that day
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    guard let horizon = rules.today.advanced(by: rules.book.reviewEvery) else { return [] }
    return rules.inUnits { unit in
      unit.timelines.all.flatMap { _, timeline in
        timeline.spans.compactMap { span, standing in
          guard let until = span.until, until > rules.today, until <= horizon,
            let place = standing.overlayEnd(in: unit.rule)
          else { return nil }
          return finding(
            "what is \(standing.word) here ends on \(until), in \(soon(until, rules))",
            at: place, "nothing is recorded after it",
            help: ["look for an extension before that day"])
        }
      }
    }
  }

  private static func soon(_ day: Day, _ rules: CheckedRules) -> String {
    counted(rules.today.distance(to: day), "day")
  }
}

extension Standing {
  /// Where the end of the overlay that decides is written; `nil`: no overlay decides.
  fileprivate func overlayEnd(in rule: Rule) -> Place? {
    let overlays: [FacetState] = [
      .force(.suspended), .applicability(.waived), .enforcement(.barred),
    ]
    guard let state, overlays.contains(state), let name = because.last,
      let version = rule.version(named: name)
    else { return nil }
    return version.places[version.places.has(version.endKey) ? version.endKey : "from"]
  }
}
