import Reports
import RuleModel

/// Units of a rule that are answered alike, but for their wordings.
struct UnitGroup: Sendable {
  /// The answer of the first of them.
  let answer: Answer
  /// The units; none: the rule has none.
  let units: [RuleUnit]
  /// Whether other units of the rule are answered otherwise.
  let isOneOfMany: Bool

  /// The answers of a rule, alike ones together.
  static func groups(_ answers: [Answer]) -> [UnitGroup] {
    let keys = answers.map(Key.init)
    let kinds = keys.unique
    return kinds.compactMap { key in
      let own = zip(answers, keys).filter { $0.1 == key }.map(\.0)
      return own.first.map {
        UnitGroup(answer: $0, units: own.compactMap(\.unit), isOneOfMany: kinds.count > 1)
      }
    }
  }

  /// What must be the same.
  private struct Key: Hashable {
    let facets: [Answer.FacetAnswer]
    let announcements: [OpenAnnouncement]
    let views: [StatedView]
    let duty: DutyReading
    let certainty: Certainty
    let notices: [Notice]

    init(_ answer: Answer) {
      facets = answer.facets.filter { $0.facet != .text || $0.standing?.state == nil }
      announcements = answer.announcements
      views = answer.views
      duty = answer.duty
      certainty = answer.certainty
      notices = answer.notices
    }
  }

  /// The name by which a part of the page is linked to.
  var anchor: ElementName { ElementName("unit-" + (units.first?.id.text ?? "all")) }
}
