import ArgumentParser
import Testing

@testable import InForceCommands

/// A history of half a year: a day recorded wrongly and corrected, a stay recorded late, and a
/// correction of the text that reaches back.
@Suite struct AuditTests {
  private let box: BookBox
  private let commence = "rules/x/lamp/2024-01-10-commence.md"

  init() throws {
    box = try BookBox()
    try box.write(BookBox.commence(from: "2024-01-12"), to: commence)
    let first = "rulebook.yaml instruments/x/g1.yaml rules/x/lamp/rule.md regimes \(commence)"
    let rest = "rules/x/lamp/2024-01-10-text.md rules/x/lamp/2024-02-01-require.md"
    try box.record("\(first) \(rest)", saying: "begin", on: "2024-01-06")
    try box.write(BookBox.commence(from: "2024-01-10"), to: commence)
    try box.record(commence, saying: "correct the day", on: "2024-02-01")
    try box.record(".", saying: "the stay and the correction", on: "2024-06-15")
  }

  @Test func aWrongRecordIsNamedWithTheCommitThatCorrectedIt() throws {
    let told = try box.ask(Audit.self, "2024-01-11", "lamp")
    #expect(told.status == .negative)
    #expect(told.text.contains("2 answers would have been another that day: 1 recorded wrongly"))
    #expect(
      Array(told.lines.dropFirst(2).prefix(5)) == [
        "  x/lamp", "  Force          then           pending",
        "                 now            in force",
        "                 because        our record was wrong: \(commence), corrected",
        "                                Feb 1, 2024 in COMMIT",
      ])
  }

  @Test func whatWasPublicAndRecordedLaterIsNamedWithBothDays() throws {
    let told = try box.ask(Audit.self, "2024-03-10", "lamp", format: "jsonl")
    #expect(told.status == .negative)
    let line = try #require(told.lines.first)
    for part in [
      #""facet": "force""#, #""believed": {"state": "in_force", "because""#,
      #""now": {"state": "suspended", "because": ["2024-03-01-suspend"]}"#,
      #""cause": "recorded_late", "public": "2024-02-25""#,
      #""path": "rules/x/lamp/2024-03-01-suspend.md", "change": "added""#,
      #""recorded": "2024-06-15", "summary": "the stay and the correction""#,
    ] {
      #expect(line.contains(part), "\(part)")
    }
  }

  @Test func lawThatReachedBackIsNamedWithTheDayFromWhichItCounts() throws {
    let told = try box.ask(Audit.self, "2024-03-10", "lamp")
    #expect(told.says("Text           then           2024-01-10-text"))
    #expect(
      told.says("because        the law reached back: 2024-01-10-text-corrected, G 3, counts"))
  }

  @Test func aRegimeDiffersByTheCausesOfItsRules() throws {
    let told = try box.ask(Audit.self, "2024-03-10")
    #expect(told.says("Regime         then           Lamps are due"))
    #expect(told.says("now            No lamps"))
  }

  @Test func whereNothingDiffersItSaysSo() throws {
    let told = try box.ask(Audit.self, "2024-07-01")
    #expect(told.status == .done)
    #expect(told.says("Nothing differs"))
  }

  @Test func beforeTheFirstCommitItIsRefusedWithThatDay() throws {
    let problem = try #require(throws: Problem.self) { try box.ask(Audit.self, "2024-01-05") }
    #expect(problem.status == .incomplete)
    #expect(problem.message.contains("the first commit is of 2024-01-06"))
  }

  @Test func outsideGitItIsRefused() throws {
    let problem = try #require(throws: Problem.self) {
      try BookBox().ask(Audit.self, "2024-03-10")
    }
    #expect(problem.status == .incomplete)
    #expect(problem.code == "K004")
  }

  @Test func aRuleThatWasNotInTheBookIsOneCause() throws {
    try box.write(BookBox.buoy, to: "rules/x/buoy/rule.md")
    try box.write(BookBox.commence(from: "2024-01-10"), to: "rules/x/buoy/2024-01-10-commence.md")
    try box.record("rules/x/buoy", saying: "the buoy", on: "2024-08-01")
    let told = try box.ask(Audit.self, "2024-07-01", "buoy")
    #expect(told.says("Force          then           not in the book"))
    #expect(
      told.says("because        recorded late: public from Jan 5, 2024, rules/x/buoy/rule.md"))
  }

  @Test func whyNamesTheCommitThatRecordedAFile() throws {
    let told = try box.ask(Why.self, "lamp", "--on", "2024-03-15")
    #expect(
      told.says(#"recorded June 15, 2024 by Ilse Varga in COMMIT, "the stay and the correction""#))
    #expect(told.says("not: 2024-01-10-commence, another version stands in its place"))
  }
}
