import Days
import RuleModel

/// A scheduled change has come, and nobody has confirmed it.
enum Unconfirmed: Check {
  static let code = "B074"
  static let slug = "unconfirmed"
  static let level = Finding.Level.warning
  static let summary = "a scheduled change has passed since the sources were last checked"
  static let explanation = """
    Between the last review and today a state changed by what was recorded long before. Until
    somebody looks, answers about the days since are "unconfirmed".

    Not so:
      checked: 2026-10-09       a suspension ended on 2026-11-09, today is 2026-11-22
    But so:
      checked: 2026-11-22, after looking for an extension, which is recorded if there is one
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inUnits { unit in
      let rule = unit.rule
      let days = unit.timelines.all.flatMap { $0.timeline.stateChanges }
      return days.filter { $0 > rule.checked && $0 <= rules.today }.unique.map { day in
        finding(
          "what changed on \(day) is not confirmed: sources were last checked on \(rule.checked)",
          at: place(of: day, in: unit), "scheduled, and its day has come",
          related: [Finding.Label(rules.checkedPlace(of: rule), "not reviewed since")],
          help: ["look for a later document and record it, then move `checked` past that day"])
      }
    }
  }

  private static func place(of day: Day, in unit: CheckedUnit) -> Place {
    for version in unit.reading.versions {
      let key = version.boundaries.first { $0.value.first == day }?.key
      if let key { return version.places[key] }
    }
    return unit.rule.places["title"]
  }
}

extension CheckedRules {
  /// Where the day is written through which a rule's sources were reviewed.
  func checkedPlace(of rule: Rule) -> Place {
    rule.places.has("checked") ? rule.places["checked"] : book.places["checked"]
  }
}
