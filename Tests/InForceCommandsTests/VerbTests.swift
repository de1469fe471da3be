import ArgumentParser
import Reports
import Testing

@testable import InForceCommands

/// The verbs on a book of one rule, read from a folder.
@Suite struct VerbTests {
  private let box: BookBox

  init() throws { box = try BookBox() }

  @Test func whenGivesTheSpansOfForce() throws {
    let told = try box.ask(When.self, "lamp")
    #expect(
      told.lines == [
        "  before Jan 5, 2024                              not in force",
        "  Jan 5, 2024    through Jan 9, 2024      5 days  pending        G 1",
        "  Jan 10, 2024   through Feb 29, 2024    51 days  in force       G 1",
        "  March 1, 2024  through March 31, 2024  31 days  suspended      G 2",
        "  April 1, 2024  no end                           in force       G 1",
      ])
  }

  @Test func whenSaysWhatAMissingFactLeavesOpen() throws {
    let told = try box.ask(When.self, "lamp", "--facet", "compliance")
    #expect(told.says("Feb 1, 2024    no end                         depends on size  G 1"))
    #expect(told.says("due if size large"))
    let large = try box.ask(When.self, "lamp", "--facet", "compliance", "--fact", "size=large")
    #expect(large.says("Feb 1, 2024    no end                         due            G 1"))
  }

  @Test func whenFindsAWordingWhateverItsCaseAndLines() throws {
    let told = try box.ask(When.self, "lamp", "--contains", "A LAMP that", "--known", "2024-04-01")
    #expect(told.status == .done)
    #expect(
      told.says("Jan 10, 2024   through Feb 29, 2024    51 days  in force       2024-01-10-text"))
    let now = try box.ask(When.self, "lamp", "--contains", "a lamp that")
    #expect(now.status == .negative)
    #expect(now.says("Searched in what the book holds: 1 wording of the rule is no verbatim text"))
  }

  @Test func whenForAScreenReaderIsOneSentenceARun() throws {
    let told = try box.ask(When.self, "lamp", style: Style(accessible: true))
    #expect(told.lines[1] == "Jan 5, 2024 through Jan 9, 2024 5 days: pending, G 1.")
  }

  @Test func showNeverPassesASummaryOffAsTheWording() throws {
    let told = try box.ask(Show.self, "lamp", "--on", "2024-03-15")
    #expect(
      told.says("Text (summary, not the words of the law): since Jan 10, 2024; G 3, at art. 1"))
    let then = try box.ask(Show.self, "lamp", "--on", "2024-03-15", "--then")
    #expect(then.says("Text (the words of the law): since Jan 10, 2024; G 1, at art. 1"))
    #expect(then.says("Every ship carries a lamp that is lit at night."))
  }

  @Test func showOfAGroupSaysThatTheListIsNotComplete() throws {
    let told = try box.ask(Show.self, "ports", "--on", "2024-03-15", format: "json")
    #expect(told.says(#""complete": false"#))
    #expect(told.says(#""members": ["AA", "BB"]"#))
    #expect(try box.ask(Show.self, "ports", "--on", "2024-01-09").says("Nobody is in it"))
  }

  @Test func showOfADocumentIsItsRecord() throws {
    let told = try box.ask(Show.self, "x/g2")
    #expect(told.says("Published      Feb 25, 2024"))
    #expect(told.says("Used by        x/lamp 2024-03-01-suspend"))
  }

  @Test func whyNamesFilesLinesAndWhatDoesNotCountYet() throws {
    let told = try box.ask(Why.self, "lamp", "--on", "2024-03-15", "--then")
    #expect(told.says("Force: suspended  March 1, 2024 through March 31, 2024 (31 days)"))
    #expect(told.says("rules/x/lamp/2024-03-01-suspend.md:3"))
    #expect(told.says("not: 2024-01-10-text-corrected, public only from May 1, 2024"))
    #expect(told.says("Who recorded the files is not known"))
  }

  @Test func aTimelineIsDrawnWithSignsOfASCIIToo() throws {
    let told = try box.ask(
      Timeline.self, "lamp", "--lanes", "force", "--from", "2024-01-01", "--until", "2024-05-01",
      style: Style(ascii: true, width: 60))
    #expect(told.lines[0] == "  Force  <..::####################%%%%%%%%%%%%############>")
    #expect(told.lines.contains { $0.hasPrefix("  # in force; % suspended; : pending; . not in") })
  }

  @Test func aTimelineForAScreenReaderIsAList() throws {
    let told = try box.ask(
      Timeline.self, "lamp", "--lanes", "force", style: Style(accessible: true))
    #expect(told.lines.first == "  Force of x/lamp")
    #expect(!told.text.contains("█"))
  }

  @Test func listSaysTheStateOfTodayAndTheLastChange() throws {
    #expect(try box.ask(List.self).says("● x/lamp  April 1, 2024   in force: Lamps"))
    #expect(try box.ask(List.self, "regimes").says("● x/lights  April 1, 2024   Lamps are due"))
    #expect(throws: Problem.self) { try box.ask(List.self, "--tag", "lamp") }
  }

  @Test func namesThatNobodyKnowsAreRefusedWithTheNearest() throws {
    let problem = try #require(throws: Problem.self) { try box.ask(Show.self, "prots") }
    #expect(problem.help.first == "did you mean `x/ports`?")
    let facet = try #require(throws: Problem.self) {
      try box.ask(When.self, "lamp", "--facet", "x")
    }
    #expect(facet.status == .usage)
  }
}
