import BookTesting
import Days
import RuleModel
import Testing

@testable import Pages

@Suite struct ClockMapTests {
  private static let today = aDay(140)

  /// The map beside an oracle that asks every day by itself.
  @Test(arguments: UInt64(1)...5)
  func everyRegionIsWhatOneWouldHaveAnswered(seed: UInt64) throws {
    let book = BookGenerator.book(seed: seed)
    let site = Sites.site(book, today: ClockMapTests.today, .server)
    for rule in book.rules {
      for map in ClockMap.all(rule, in: site, facts: [:]) {
        let unit = map.units.first?.id
        for known in stride(from: -40, through: 140, by: 11) {
          let inquiry = Inquiry(
            book, from: .known(by: aDay(known), today: ClockMapTests.today))
          let timelines = inquiry.timelines(rule, unit: unit)
          let row = try #require(map.rows.first { $0.known.contains(aDay(known)) })
          for valid in stride(from: -40, through: 170, by: 5) {
            let cell = try #require(row.cells.first { $0.valid.contains(aDay(valid)) })
            let isCovered = aDay(valid) >= rule.completeFrom
            let expected =
              isCovered ? timelines.all.map { $0.timeline.value(on: aDay(valid)).key } : []
            #expect(cell.key.standings == expected, "\(rule.id) \(valid) \(known)")
            #expect(map.regions[cell.region].contains(valid: aDay(valid), known: aDay(known)))
          }
        }
      }
    }
  }

  @Test(arguments: UInt64(30)...34)
  func theRegionsCoverEveryQuestionOnceAndNeighboursDiffer(seed: UInt64) {
    let book = BookGenerator.book(seed: seed)
    let site = Sites.site(book, today: ClockMapTests.today, .server)
    for map in book.rules.flatMap({ ClockMap.all($0, in: site, facts: [:]) }) {
      for row in map.rows {
        for (left, right) in zip(row.cells, row.cells.dropFirst()) {
          #expect(left.key != right.key)
          #expect(left.valid.until == right.valid.from)
        }
      }
      for (below, above) in zip(map.rows, map.rows.dropFirst()) {
        #expect(below.known.until == above.known.from)
        for low in below.cells {
          for high in above.cells where low.valid.intersection(high.valid) != nil {
            #expect((low.key == high.key) == (low.region == high.region))
          }
        }
      }
    }
  }

  @Test func theMapOfTheAffiliatesRuleHasTheRegionsThatHistoryHad() throws {
    let site = try Sites.shipped(["affiliates-rule"], .server)
    let rule = try #require(site.book.rules.first)
    let map = try #require(ClockMap.all(rule, in: site, facts: [:]).first)
    #expect(map.units.map(\.id.text) == ["ownership"])
    #expect(
      map.regions.map { $0.key.words.first ?? "not covered" }
        == ["not covered", "not in force", "in force", "suspended"])
    let known = map.rows.compactMap { $0.known.from?.description }
    #expect(known == ["2025-09-29", "2025-11-10"])
  }
}
