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

  @Test(arguments: [
    [], ["--base", "main~1", "--head", ":worktree", "--base-mode", "tip", "--fail-on", "never"],
    ["--rulebook", "x y", "--today", "commit", "--known", "d", "--clock", "known"],
    ["--out", "text", "--out", "md=a.md", "--exit-code", "detailed", "--base", "a", "--base", "b"],
    ["--format", "json", "--color", "never", "--ascii", "--accessible"],
    ["--sarif-acknowledged", "include"],
  ])
  func plainWordsOfADiffMeanWhatTheParserSays(words: [String]) throws {
    let quick = try #require(Diff(plain: words))
    #expect(spelled(quick) == spelled(try Diff.parse(words)))
  }

  @Test(arguments: [["--help"], ["main"], ["--base"], ["--base=main"], ["--rev", "x"], ["-x"]])
  func everyOtherDiffIsLeftToTheParser(words: [String]) {
    #expect(Diff(plain: words) == nil)
  }

  private func spelled(_ diff: Diff) -> String {
    let (options, output) = (diff.options, diff.output)
    return [
      options.rulebook ?? "-", options.base ?? "-", options.head, options.baseMode,
      options.today ?? "-", options.known ?? "-", options.clock, options.failOn ?? "-",
      options.exitCode ?? "-", output.format ?? "-", output.color, "\(output.ascii)",
      "\(output.accessible)", "\(diff.outs.outs)", diff.sarif.sarifAcknowledged,
    ].joined(separator: "|")
  }

  @Test func everyOptionOfAVerbIsPlain() {
    for option in options(of: On.self) {
      #expect(
        On(plain: ["d", option]) != nil || On(plain: ["d", option, "x"]) != nil, "\(option)")
    }
    for option in options(of: Diff.self) {
      #expect(Diff(plain: [option]) != nil || Diff(plain: [option, "x"]) != nil, "\(option)")
    }
  }

  private func options(of verb: any ParsableCommand.Type) -> Set<String> {
    // What is told of an option may name others, and options of other programs.
    let lines = InForce.helpMessage(for: verb).split(separator: "\n")
    let named = lines.compactMap { $0.prefixMatch(of: /\s+(--[a-z\-]+)/)?.output.1 }
    #expect(named.count > 10)
    return Set(named.map(String.init)).subtracting(["--help", "--version"])
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
