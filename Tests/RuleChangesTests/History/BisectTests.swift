import Testing
import ToolTesting

/// Which commits changed an answer, on histories of a few commits.
@Suite struct BisectTests {
  private static let file = "rules/us/bis/affiliates-rule/2025-11-10-suspend.md"
  private let question = [
    "bisect", "affiliates-rule#tgl", "--on", "2025-11-10", "--today", "2026-11-22",
  ]

  /// A suspension that was moved to November 12, broken, and moved back to November 10.
  private func history(broken: Bool = false) throws -> HistoryBox {
    let box = try HistoryBox()
    let old = box.text(of: Self.file)
    let moved = old.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("from: ") ? "from: 2025-11-12" : String($0) }
    try box.write(moved.joined(separator: "\n"), to: Self.file)
    try box.record("move it", at: "2026-10-12T12:00:00Z")
    try box.shell("echo words > README && git add -A && git commit -q -m readme")
    if broken {
      try box.write("---\nchange: suspnd\n---\n", to: Self.file)
      try box.record("break it", at: "2026-10-13T12:00:00Z")
    }
    try box.write(old, to: Self.file)
    try box.record("move it back", at: "2026-10-14T12:00:00Z")
    try box.write(
      "title: Another\nkind: rule\npublished: 2026-01-02\nevidence: recalled\n",
      to: "instruments/us/fr/another.yaml")
    try box.record("another document", at: "2026-10-15T12:00:00Z")
    return box
  }

  private func heads(_ output: String) -> [String] {
    output.split(separator: "\n").filter { $0.contains(", Ilse Varga: ") }
      .map {
        String($0.split(separator: ",  ").last ?? $0).split(separator: ": ").dropFirst().joined()
      }
  }

  @Test func everyChangeOfTheAnswerIsNamedNewestFirst() throws {
    let done = try history().ask(question)
    #expect(done.status == 0)
    #expect(heads(done.output) == ["move it back", "move it", "base"])
    for words in [
      "the answer changed 3 times in 5 commits", "force: in force → suspended",
      "force: suspended → in force", "force: no rulebook → suspended", "Oct 14, 2026",
      "      Rulebook/" + Self.file,
    ] {
      #expect(done.output.contains(words), "\(words)\n\(done.output)")
    }
  }

  @Test func onlyTheRevisionsThatWereNamedAreWalked() throws {
    let box = try history()
    let range = try box.ask(question + ["main..edit~2"])
    #expect(heads(range.output) == ["move it"])
    let named = try box.ask(question + ["--good", "main", "--bad", "edit~2"])
    #expect(named.output == range.output)
    let none = try box.ask(question + ["edit~1..edit"])
    #expect(none.status == 1 && none.output.contains("no change of the answer was found"))
    #expect(try box.ask(question + ["main"]).status == 64)
  }

  @Test func aCommitThatCannotBeReadIsNamedAndMayBeTheOne() throws {
    let done = try history(broken: true).ask(question)
    #expect(done.status == 2)
    #expect(
      done.output.contains("or at ") && done.output.contains("break it, which could not be read"))
    #expect(done.output.contains("could not be read: "))
    #expect(done.output.contains("2025-11-10-suspend.md"))
  }

  @Test func aShallowCloneSaysWhatToFetch() throws {
    let box = try history()
    try box.shell(
      "git clone -q --depth 2 file://$PWD clone && rm -rf Rulebook && cp -R clone/Rulebook . && rm -rf .git && mv clone/.git .git"
    )
    let done = try box.ask(question)
    #expect(done.status == 2)
    #expect(done.output.contains("git fetch"), "\(done.output)\(done.errors)")
    #expect(done.output.contains("this is not \"no change\""))
    #expect(try box.ask(question + ["--good", "HEAD~1"]).status == 1)
  }

  @Test(arguments: ["json", "jsonl", "md"]) func everyFormatNamesTheSameCommits(format: String)
    throws
  {
    let done = try history().ask(question + ["--format", format])
    #expect(done.status == 0)
    for words in ["move it back", "move it", "base"] { #expect(done.output.contains(words)) }
  }

  @Test func theClocksAndTheCaseCount() throws {
    let box = try history()
    let early = try box.ask(question + ["--known", "2025-10-01"])
    #expect(heads(early.output) == ["base"])
    let case1 = try box.ask([
      "bisect", "ai-diffusion", "--on", "2025-09-01", "--fact", "headquarters=CN",
    ])
    #expect(case1.status == 0 && heads(case1.output) == ["base"])
  }
}
