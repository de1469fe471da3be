import Days
import RuleModel

extension Lane.Stretch {
  /// The stretch as an object.
  var json: JSON {
    let inner =
      standing.standing?.members(span: standing.span)
      ?? [.init("state", "before_coverage")] + standing.span.members + [.init("because", [])]
    return .object(
      inner + openDays + [
        .init("certainty", .string(standing.certainty.rawValue)),
        .init("cite", .texts(sources.compactMap(\.cite))),
      ])
  }

  /// The days of a stretch that depends on a fact: in the answer for a day it has none of its own.
  private var openDays: [JSON.Member] {
    guard case .undetermined = standing.standing else { return [] }
    return standing.span.members
  }
}

extension Lane {
  /// Whose lane it is.
  var names: [JSON.Member] {
    [.init("rule", .string(rule.id.text)), .init("unit", .text(unit?.id))]
  }

  /// The lane as an object.
  var json: JSON {
    .object(
      names + [
        .init("title", .string(rule.title)), .init("unit_title", .text(unit?.title)),
        .init("facet", .string(facet.rawValue)), .init("checked", .text(rule.checked)),
        .init("spans", .array(stretches.map(\.json))),
      ])
  }
}
