import BookTesting
import Days
import RuleModel
import Testing

@testable import Pages

@Suite struct SegmentTests {
  /// What an answer says but for the day and for how long something has been open.
  private struct Said: Equatable {
    let facets: [Answer.FacetAnswer]
    let duty: DutyReading
    let certainty: Certainty
    let announcements: [OpenAnnouncement]
    let codes: [String]

    init(_ answer: Answer) {
      facets = answer.facets
      duty = answer.duty
      certainty = answer.certainty
      announcements = answer.announcements
      codes = answer.notices.map(\.code)
    }
  }

  @Test(arguments: UInt64(1)...4)
  func theAnswerOfARunIsThatOfEachOfItsDays(seed: UInt64) throws {
    let book = BookGenerator.book(seed: seed)
    let today = aDay(100)
    let inquiry = Inquiry(book, from: .now(today: today))
    for rule in book.rules {
      let segments = Segments(rule, in: inquiry)
      for offset in stride(from: -60, through: 160, by: 7) {
        let segment = try #require(segments.segment(on: aDay(offset)))
        let whole = inquiry.answers(rule, on: segment.day).map(Said.init)
        #expect(inquiry.answers(rule, on: aDay(offset)).map(Said.init) == whole, "\(offset)")
      }
      #expect(segments.all.first?.days.from == nil)
      #expect(segments.all.last?.days.until == nil)
      for (one, next) in zip(segments.all, segments.all.dropFirst()) {
        #expect(one.days.until == next.days.from)
      }
    }
  }

  @Test func previousAndNextWalkAllRunsAndReturn() throws {
    let site = try Sites.shipped(["affiliates-rule"], .server)
    let segments = Dossier(try #require(site.book.rules.first), in: site).segments
    var walked = [try #require(segments.all.first)]
    while let next = segments.after(try #require(walked.last)) { walked.append(next) }
    #expect(walked == segments.all)
    while let last = walked.last, let before = segments.before(last) {
      walked.removeLast()
      #expect(walked.last == before)
    }
    #expect(walked.count == 1)
  }
}
