import BookTesting
import Days
import RuleModel
import Testing

@testable import Pages

@Suite struct LargeBookTests {
  private static let count = 1500

  private static let site: Site = {
    let rules = (0..<count).map { number in
      aRule(
        "x/\(number % 7)/rule-\(number)",
        versions: [
          aVersion("2024-\(number)-commence", .commence(.on(aDay(number % 300))), public: aDay(0))
        ])
    }
    return Sites.site(aBook(rules), today: aDay(900), .server).prepared()
  }()

  @Test func theFirstPageStaysSmallHoweverManyRulesThereAre() {
    let page = LargeBookTests.site.response(to: "/")
    #expect(page.status == .found)
    #expect(page.bytes.count <= 60_000)
    #expect(page.text.contains("1,500 rules"))
  }

  @Test func aLongListHasPartsAndEveryRuleStandsInOne() throws {
    var found: Set<String> = []
    for folder in 0..<7 {
      let parts = try #require(LargeBookTests.site.bookcase.rules[["x", "\(folder)"]]).parts
      for part in 1...parts {
        let target = "/rules/x/\(folder)/" + (part > 1 ? "part/\(part)/" : "")
        let page = try MarkupReader.read(LargeBookTests.site.response(to: target).text)
        for link in page.all("a").compactMap({ $0.attributes["href"] }) where link.hasPrefix("/r/")
        {
          found.insert(link)
        }
      }
      let beyond = LargeBookTests.site.response(to: "/rules/x/\(folder)/part/\(parts + 1)/")
      #expect(beyond.status == .missing)
    }
    #expect(found.count == LargeBookTests.count)
  }

  @Test func aDayOfALargeBookHasParts() throws {
    let first = LargeBookTests.site.response(to: "/on/2024-03-01/")
    #expect(first.bytes.count < 120_000)
    #expect(LargeBookTests.site.response(to: "/on/2024-03-01/part/15/").status == .found)
    #expect(LargeBookTests.site.response(to: "/on/2024-03-01/part/16/").status == .missing)
  }
}
