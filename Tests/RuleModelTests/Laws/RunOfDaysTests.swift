import BookTesting
import Days
import RuleModel
import Testing

/// The states of a facet are disjoint and cover every day, and neighbours differ.
@Suite struct RunOfDaysTests {
  @Test(arguments: Harness.seeds(24, from: 500, of: 10_000))
  func theRunsOfAFacetCoverAllDaysOnce(seeds: Range<UInt64>) {
    LawBooks.check(seeds) { book, question in
      question.timelines(book).lazy.compactMap { facet, timeline in
        partition(timeline).map { Complaint(description: "\(facet): \($0)") }
      }.first
    }
  }

  @Test(arguments: Harness.seeds(24, from: 600, of: 10_000))
  func neighbouringRunsDiffer(seeds: Range<UInt64>) {
    LawBooks.check(seeds) { book, question in
      for (facet, timeline) in question.timelines(book) {
        for day in timeline.changes {
          let span = timeline.reading(around: day)
          guard let since = span.since, let before = since.previous else { continue }
          if timeline.value(on: before).key == timeline.value(on: since).key {
            return Complaint(description: "\(facet) is cut on \(since)")
          }
        }
      }
      return nil
    }
  }

  @Test(arguments: Harness.seeds(24, from: 700, of: 10_000))
  func theLastDayAndTheDayAfterItSayTheSame(seeds: Range<UInt64>) {
    LawBooks.check(seeds) { book, question in
      for (facet, timeline) in question.timelines(book) {
        for day in timeline.changes {
          let span = timeline.reading(around: day)
          let again = span.through.flatMap { DaySpan(from: span.since, through: $0) }
          if again?.until != span.until || span.until.map({ $0 == span.through?.next }) == false {
            return Complaint(description: "\(facet) through \(span.through.short)")
          }
        }
      }
      return nil
    }
  }

  @Test(arguments: Harness.seeds(16, from: 900, of: 2000))
  func everyDayOfARunHasTheSameAnswer(seeds: Range<UInt64>) {
    LawBooks.check(seeds) { book, question in
      for day in LawBooks.days {
        guard let here = question.answer(book, on: day), here.certainty != .beforeCoverage,
          let next = day.advanced(by: 5), let there = question.answer(book, on: next)
        else { continue }
        for (one, other) in zip(here.facets, there.facets) {
          let isInside = one.span.until.map { next < $0 } ?? true
          let isSame = one.standing?.key == other.standing?.key && one.span == other.span
          if isInside, !isSame {
            return Complaint(description: "\(one.facet) on \(day) and \(next)")
          }
        }
      }
      return nil
    }
  }

  /// What is wrong with the runs of days of a facet.
  private func partition(_ timeline: Timeline<Standing>) -> String? {
    var span = timeline.reading(around: .first)
    guard span.since == nil else { return "begins on \(span.since.short)" }
    while let until = span.until {
      let next = timeline.reading(around: until)
      guard next.since == until else { return "runs overlap on \(until)" }
      span = next
    }
    return nil
  }
}
