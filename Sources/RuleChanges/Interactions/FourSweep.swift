import Days
import RuleModel

/// A longest run of days with the same interaction in one facet.
struct InteractionSpan: Hashable {
  let facet: ChangedFacet
  let span: DaySpan
  let answers: FourAnswers

  /// The same over the days of both, where the other goes on from the last day.
  func joined(with next: InteractionSpan) -> InteractionSpan? {
    guard let until = span.until, next.span.from == until, answers.states == next.answers.states,
      let whole = DaySpan(from: span.from, until: next.span.until)
    else { return nil }
    return InteractionSpan(facet: facet, span: whole, answers: answers.adding(next.answers))
  }
}

/// Goes through the runs of days on which none of four books changes, and looks at each of them once.
struct FourSweep {
  private let starts: [Day?]
  private let facets: [ChangedFacet]
  private let values: (Day) -> FourValues

  /// The caller promises that the values change on none but these days.
  init(
    changingAt days: [Day], facets: [ChangedFacet], values: @escaping (Day) -> FourValues
  ) {
    starts = [nil] + Set(days).filter { $0 > Day.first }.sorted()
    self.facets = facets
    self.values = values
  }

  /// Every interaction, facet after facet, earliest first.
  var interactions: [InteractionSpan] {
    var found: [ChangedFacet: [InteractionSpan]] = [:]
    for (index, start) in starts.enumerated() {
      let until = index + 1 < starts.count ? starts[index + 1] : nil
      guard let span = DaySpan(from: start, until: until) else { continue }
      let values = values(span.from ?? span.until?.previous ?? Day.first)
      for facet in values.interactions(among: facets) {
        let next = InteractionSpan(facet: facet, span: span, answers: values.answers(facet))
        found[facet, default: []].append(joining: next)
      }
    }
    return facets.flatMap { found[$0] ?? [] }
  }
}

extension [InteractionSpan] {
  fileprivate mutating func append(joining next: InteractionSpan) {
    if let whole = last?.joined(with: next) { self[count - 1] = whole } else { append(next) }
  }
}
