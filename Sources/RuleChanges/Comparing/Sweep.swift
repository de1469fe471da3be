import Days
import RuleModel

/// Goes through the runs of days on which neither side changes, and compares each of them once.
struct Sweep {
  /// What both sides answer on a day.
  typealias Both = (was: DayValues, now: DayValues)

  private let starts: [Day?]
  private let values: (Day) -> Both
  private let facets: [ChangedFacet]

  /// The caller promises that the values change on none but these days.
  init(
    changingAt days: [Day], facets: [ChangedFacet], values: @escaping (Day) -> Both
  ) {
    starts = [nil] + Set(days).filter { $0 > Day.first }.sorted()
    self.values = values
    self.facets = facets
  }

  /// Every difference, facet after facet, earliest first.
  var differences: [Difference] {
    var found: [ChangedFacet: [Difference]] = [:]
    for (index, start) in starts.enumerated() {
      let until = index + 1 < starts.count ? starts[index + 1] : nil
      guard let span = DaySpan(from: start, until: until) else { continue }
      for difference in differences(on: span) {
        found[difference.facet, default: []].append(joining: difference)
      }
    }
    return facets.flatMap { found[$0] ?? [] }
  }

  private func differences(on span: DaySpan) -> [Difference] {
    let both = values(span.from ?? span.until?.previous ?? Day.first)
    return Sweep.differences(between: both, facets, on: span)
  }

  /// What differs between two answers that stand on the same days.
  static func differences(
    between both: Both, _ facets: [ChangedFacet], on span: DaySpan
  ) -> [Difference] {
    let all = facets.compactMap { facet -> Difference? in
      guard let was = both.was[facet], let now = both.now[facet],
        let family = ChangeFamily(facet, from: was, to: now)
      else { return nil }
      return Difference(facet: facet, family: family, span: span, was: was, now: now)
    }
    // Certainty that goes with another answer is shown with that answer.
    let answersDiffer = all.contains { $0.changesAnswer }
    return all.filter { $0.facet != .certainty || !answersDiffer }
  }
}

extension Difference {
  /// Whether a state of the answer itself is another one.
  fileprivate var changesAnswer: Bool {
    switch facet {
    case .facet(.force), .facet(.text), .facet(.applicability), .facet(.enforcement):
      family != .source && family != .editorial
    default: false
    }
  }
}

extension [Difference] {
  fileprivate mutating func append(joining next: Difference) {
    if let whole = last?.joined(with: next) { self[count - 1] = whole } else { append(next) }
  }
}
