import BookTesting
import Days
import RuleModel
import Testing

/// What changed is exactly what an answer says otherwise than on the day before.
@Suite struct EventTests {
  /// Days around everything that a generated book names, and beyond both ends.
  private static let days = (-40...170).map { aDay($0) }

  @Test(arguments: Harness.seeds(48, from: 1200, of: 4000))
  func aDayHasAnEventOfAFacetWhenItsAnswerIsNotThatOfTheDayBefore(seeds: Range<UInt64>) {
    LawBooks.check(seeds) { book, question in
      guard let rule = book.rule(question.rule), let span = EventTests.span else { return nil }
      let inquiry = question.inquiry(book)
      let events = inquiry.events(rule, unit: question.unit, in: span)
      let told = Set(events.map { Told(day: $0.day, what: EventTests.what($0.happening)) })
      return complaint(told, seen: seen(question, book))
    }
  }

  @Test(arguments: Harness.seeds(24, from: 1300, of: 2000))
  func theEventsOfTwoRunsAreThoseOfBothTogether(seeds: Range<UInt64>) {
    LawBooks.check(seeds) { book, question in
      guard let rule = book.rule(question.rule), let whole = EventTests.span,
        let one = DaySpan(from: whole.from, until: aDay(60)),
        let other = DaySpan(from: aDay(60), until: whole.until)
      else { return nil }
      let inquiry = question.inquiry(book)
      let parts = [one, other].flatMap { inquiry.events(rule, unit: question.unit, in: $0) }
      let all = inquiry.events(rule, unit: question.unit, in: whole)
      return parts == all ? nil : Complaint(description: "two runs tell other events than one")
    }
  }

  @Test(arguments: Harness.seeds(24, from: 1400, of: 2000))
  func aFacetIsUnknownOnTheDaysThatAreNamedAndNoOther(seeds: Range<UInt64>) {
    LawBooks.check(seeds) { book, question in
      guard let rule = book.rule(question.rule), let span = EventTests.span else { return nil }
      let parts = question.inquiry(book).unknownDays(rule, unit: question.unit, in: span)
      for day in EventTests.days {
        guard let answer = question.answer(book, on: day) else { continue }
        for facet in answer.facets {
          let isTold = parts.contains {
            ($0.facet == nil || $0.facet == facet.facet) && $0.days.contains(day)
          }
          if isTold != (facet.standing?.state == nil) {
            return Complaint(description: "\(facet.facet) on \(day)")
          }
        }
      }
      return nil
    }
  }

  private static var span: DaySpan? { DaySpan(from: aDay(-40), through: aDay(170)) }

  /// A day on which something is another than on the day before, and what.
  private struct Told: Hashable {
    let day: Day
    let what: String
  }

  private static func what(_ happening: Event.Happening) -> String {
    switch happening {
    case .stands(let facet, _, _): facet.rawValue
    case .said, .closed: "announcements"
    case .viewed: "views"
    case .covered: "coverage"
    case .regime, .published: "something else"
    }
  }

  /// The same by looking at every day.
  private func seen(_ question: Question, _ book: Rulebook) -> Set<Told> {
    var seen: Set<Told> = []
    for day in EventTests.days {
      guard let before = day.previous.flatMap({ question.answer(book, on: $0) }),
        let after = question.answer(book, on: day)
      else { continue }
      if before.certainty == .beforeCoverage {
        if after.certainty != .beforeCoverage { seen.insert(Told(day: day, what: "coverage")) }
        continue
      }
      for (one, other) in zip(before.facets, after.facets)
      where one.standing?.key != other.standing?.key {
        seen.insert(Told(day: day, what: one.facet.rawValue))
      }
      if before.announcements != after.announcements {
        seen.insert(Told(day: day, what: "announcements"))
      }
      if before.views != after.views { seen.insert(Told(day: day, what: "views")) }
    }
    return seen
  }

  private func complaint(_ told: Set<Told>, seen: Set<Told>) -> Complaint? {
    guard told != seen else { return nil }
    let missing = seen.subtracting(told).map { "\($0.what) \($0.day)" }.sorted()
    let extra = told.subtracting(seen).map { "\($0.what) \($0.day)" }.sorted()
    return Complaint(description: "missing: \(missing), too many: \(extra)")
  }
}
