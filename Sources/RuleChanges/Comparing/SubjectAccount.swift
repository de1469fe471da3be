import Days
import RuleModel

/// Everything that one book says of the regimes of one subject on every day.
struct SubjectAccount {
  private struct Stretch {
    let since: Day?
    let timeline: Timeline<[RegimeID]>
  }

  private let subject: RegimeSubject
  private let stretches: [Stretch]

  init(_ subject: RegimeSubject, in side: BookSide) {
    self.subject = subject
    let named = Set(subject.rules + subject.regimes.flatMap(\.when).map(\.rule))
    let days = named.compactMap { side.book.rule($0) }.flatMap { side.knownDays(of: $0) }
    let starts: [Day?] = [nil] + Set(days).sorted()
    stretches = starts.map { since in
      let day = since ?? starts.compactMap(\.self).first?.previous ?? Day.first
      return Stretch(since: since, timeline: side.inquiry(on: day).regimeTimeline(subject))
    }
  }

  /// The days on which anything may change.
  var turningDays: [Day] {
    stretches.flatMap { $0.timeline.changes + [$0.since].compactMap(\.self) }
      + [subject.completeFrom]
  }

  /// What is said of the subject on a day.
  func values(on day: Day) -> DayValues {
    guard day >= subject.completeFrom else { return [.coverage: .unknown("before_coverage")] }
    let stretch = stretches.last { $0.since.map { $0 <= day } ?? true } ?? stretches[0]
    let regimes = stretch.timeline.value(on: day).map(\.text)
    let word = regimes.joined(separator: " or ")
    return [
      .coverage: FacetValue("covered"),
      .regime: FacetValue(
        word: word, normal: word, exact: word,
        knowledge: regimes.count == 1 ? .answered : .open(Set(regimes))),
    ]
  }
}
