import Days
import RuleModel

/// The prose names a day that no boundary has.
enum DateInProse: Check {
  static let code = "B108"
  static let slug = "date-in-prose"
  static let level = Finding.Level.note
  static let summary = "the prose names a day that nothing in the rule has"
  static let explanation = """
    A day that stands only in prose is never asked, tested or corrected. It is a boundary that was
    forgotten, or a slip in one that was not.

    Not so:
      from: 2025-05-15          and below: … takes effect on May 16, 2025
    But so:
      from: 2025-05-15          and below: … takes effect on May 15, 2025
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inEach { rule in
      let files =
        rule.versions.filter { !$0.isOne(of: "text") }.map(\.places.path) + [rule.places.path]
      let named = files.flatMap(rules.sources.daysInProse(of:))
      guard !named.isEmpty else { return [] }
      let known = rules.days(of: rule)
      return named.filter { !known.contains($0.day) }.map {
        finding(
          "nothing in this rule happens on \($0.day)", at: $0.place, "only here",
          help: ["record it, or leave the day out of the prose"])
      }
    }
  }
}

extension SourceTexts {
  /// The days that are named below the front matter of a file.
  fileprivate func daysInProse(of path: String) -> [(day: Day, place: Place)] {
    prose(of: path).flatMap { line in
      line.days.map {
        ($0.day, Place(path: path, line: line.number, column: $0.column, length: $0.length))
      }
    }
  }
}

extension CheckedRules {
  /// Every day that a rule's files and its instruments state.
  fileprivate func days(of rule: Rule) -> Set<Day> {
    let instruments = rule.versions.compactMap { book.instruments[$0.by] }
    let documents = instruments.flatMap { instrument in
      [instrument.signed, instrument.announced, instrument.filed, instrument.published]
        .compactMap(\.self).flatMap { [$0.first, $0.counts] }
    }
    let versions = rule.versions.flatMap { version in
      version.boundaries.flatMap { [$0.value.first, $0.value.last] }
        + [version.endDay?.previous, version.operative, version.publicDay]
        + version.criteria.flatMap { [$0.test.threshold, $0.test.threshold?.previous] }
    }
    let own = [rule.checked, rule.completeFrom] + rule.conditions.compactMap(\.longStop)
    let names = rule.versions.compactMap { try? Day(iso: $0.name.text.prefix(10)) }
    return Set(documents + versions.compactMap(\.self) + own + names)
  }
}
