import ArgumentParser
import Testing

@testable import InForceCommands

/// The quick reading of plain words says what the parser says, or nothing.
@Suite struct PlainWordsTests {
  private static let plain: [[String]] = [
    ["2025-05-15"], ["2025-05-15", "a", "b#c"], ["2025-05-15", "--then", "a"],
    ["--format", "json", "2025-05-15", "--fact", "x=y", "--fact", "z=w", "a"],
    ["today", "--known", "2025-01-01", "--rulebook", "x y", "--rev", "HEAD~2", "--today", "now"],
    ["d", "--believed", "--worktree", "--no-index", "--ascii", "--accessible", "--all"],
    ["d", "--color", "never", "--expect", "in_force", "--require", "settled"],
    ["d", "--format", "json", "--format", "md"], ["d", "ä", "90 FR 4544"],
  ]

  @Test(arguments: plain) func plainWordsMeanWhatTheParserSays(words: [String]) throws {
    let quick = try #require(On(plain: words))
    #expect(spelled(quick) == spelled(try On.parse(words)))
  }

  @Test(arguments: [
    [], ["--help"], ["d", "-h"], ["d", "--format"], ["d", "--format", "--all"], ["d", "--nope"],
    ["d", "--format=json"], ["d", "--", "a"], ["d", "--fact", ""], ["d", ""], ["d", "-1"],
    ["--all"], ["d", "--al"], ["d", "---completion"],
  ])
  func everythingElseIsLeftToTheParser(words: [String]) {
    #expect(On(plain: words) == nil)
  }

  @Test(arguments: [
    ["r", "2025-05-15", "2025-06-01"], ["r#u", "a", "b", "--marks", "legis", "--all"], [],
    ["--format", "html", "r", "a", "b", "--fact", "x=y", "--known", "d", "--rulebook", "x y"],
    ["r", "--rev", "HEAD~2", "--today", "d", "a", "--then", "--believed", "--worktree"],
    ["r", "a", "b", "--no-index", "--ascii", "--accessible", "--color", "never"],
  ])
  func plainWordsOfARedlineMeanWhatTheParserSays(words: [String]) throws {
    let quick = try #require(Redline(plain: words))
    #expect(spelled(quick) == spelled(try Redline.parse(words)))
  }

  @Test(arguments: [["--help"], ["r", "a", "--between", "x", "y"], ["r", "--marks"], ["-x"]])
  func everyOtherRedlineIsLeftToTheParser(words: [String]) {
    #expect(Redline(plain: words) == nil)
  }

  private func spelled(_ redline: Redline) -> String {
    let (book, output) = (redline.book, redline.output)
    return [
      redline.rule ?? "-", "\(redline.dates)", "\(redline.between)", redline.marks ?? "-",
      "\(redline.all)", "\(redline.facts.facts)", redline.clocks.known ?? "-",
      "\(redline.clocks.then)", "\(redline.clocks.believed)", book.rulebook ?? "-",
      book.rev ?? "-", "\(book.worktree)", "\(book.noIndex)", book.today ?? "-",
      output.format ?? "-", output.color, "\(output.ascii)", "\(output.accessible)",
    ].joined(separator: "|")
  }

  @Test func everyOptionOfTheVerbIsPlain() {
    let help = InForce.helpMessage(for: On.self)
    let options = help.matches(of: /--[a-z\-]+/).map { String($0.output) }
    for option in Set(options).subtracting(["--help", "--version"]) {
      #expect(
        On(plain: ["d", option]) != nil || On(plain: ["d", option, "x"]) != nil, "\(option)")
    }
  }

  @Test func aVerbThatCannotBeReadIsLeftToTheCommand() {
    #expect(InForce.verb(in: []) == nil)
    #expect(InForce.verb(in: ["--help"]) == nil)
    #expect(InForce.verb(in: ["on"]) == nil)
    #expect(InForce.verb(in: ["nothing"]) == nil)
    #expect(InForce.verb(in: ["ack", "list"]) == nil)
    #expect(InForce.verb(in: ["when", "a"]) is When)
    #expect(InForce.verb(in: ["on", "d"]) is On)
  }

  /// Everything that a command line can set.
  private func spelled(_ on: On) -> String {
    let book = on.book
    let output = on.output
    return [
      on.date, "\(on.rules)", "\(on.all)", "\(on.expect ?? "-")", "\(on.require ?? "-")",
      "\(on.facts.facts)", "\(on.clocks.known ?? "-")", "\(on.clocks.then)",
      "\(on.clocks.believed)", "\(book.rulebook ?? "-")", "\(book.rev ?? "-")",
      "\(book.worktree)", "\(book.noIndex)", "\(book.today ?? "-")", output.format ?? "-",
      output.color, "\(output.ascii)", "\(output.accessible)",
    ].joined(separator: "|")
  }
}
