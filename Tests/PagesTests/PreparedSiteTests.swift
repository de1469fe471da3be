import BookTesting
import Days
import RuleModel
import Testing

@testable import Pages

/// What is kept between questions changes no answer.
@Suite struct PreparedSiteTests {
  @Test func aPreparedSiteAnswersWithTheSameBytes() throws {
    let site = try Sites.server()
    let prepared = site.prepared()
    var random = SplitMix64(seed: 23)
    for _ in 0..<40 {
      guard let rule = random.pick(site.book.rules),
        let day = site.book.completeFrom.advanced(by: random.number(-60...1700)),
        let known = day.advanced(by: random.number(-200...400))
      else { continue }
      for clock in ["", "/then", "/known/\(known)"] {
        let target = "/r/\(rule.id)/on/\(day)\(clock).json?headquarters=CN"
        let plain = "/r/\(rule.id)/on/\(day)\(clock).json"
        #expect(prepared.response(to: plain).text == site.response(to: plain).text)
        #expect(prepared.response(to: target).text == site.response(to: target).text)
      }
    }
  }
}
