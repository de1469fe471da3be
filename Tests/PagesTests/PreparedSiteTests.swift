import BookTesting
import Days
import Reports
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

  @Test func aSiteThatKeepsAnswersWithTheSameBytesOnEveryDay() throws {
    let site = try Sites.server()
    let keeping = site.keeping()
    let next = try #require(site.today.advanced(by: 200))
    for today in [site.today, next, site.today] {
      for target in ["/", "/changes/", "/changes/2025/", "/on/2025-05-15/", "/on/2019-01-01/"] {
        let (kept, plain) = (keeping.asked(on: today), site.asked(on: today))
        #expect(kept.response(to: target).text == plain.response(to: target).text, "\(target)")
      }
    }
  }

  @Test func thePageOfADayCountsWhatEachUnitsAnswerSays() throws {
    let site = try Sites.server()
    for day in ["2018-01-01", "2025-05-12", "2025-05-15", "2026-11-22"].compactMap({
      try? Day(iso: $0)
    }) {
      let inquiry = site.inquiry(.now, on: day, facts: [:])
      let answers = site.book.rules.flatMap { inquiry.answers($0, on: day) }
      let words = answers.map { answer in
        answer.certainty == .beforeCoverage
          ? "not covered" : answer.facet(.force)?.standing?.words ?? "none"
      }
      let tally = try #require(site.tally(on: day))
      #expect(
        Dictionary(uniqueKeysWithValues: tally.map { ($0.words, $0.count) })
          == words.reduce(into: [:]) { $0[$1, default: 0] += 1 })
      let said = "\(words.count) units of \(site.book.rules.count) rules: "
      #expect(site.response(to: "/on/\(day)/").text.contains(said))
    }
  }
}
