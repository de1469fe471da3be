import BookTesting
import InForceKit
import Testing
import ToolTesting

@testable import InForceCommands

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whoever asks the tool again gets what the tool would say if it had never been asked.
@Suite struct KeptQuestionTests {
  private let folder: TemporaryFolder

  /// A repository without a work tree: what is in it is old enough at once.
  init() throws {
    folder = try TemporaryFolder()
    try ClosedWorld.shell(
      """
      git init -q -b main work; cp -R '\(ClosedWorld.conformance)/kestovia' work/Rulebook
      chmod -R u+w work; cd work; git add --all; git commit -q -m first
      git clone -q --bare . ../book.git; git remote add origin ../book.git
      """, in: folder.path)
  }

  private func ask(
    _ words: String, _ environment: [String: String] = [:]
  ) throws -> Invocation.Outcome {
    try Invocation(
      program: Checkout.tool,
      arguments: words.split(separator: " ").map(String.init) + ["--rulebook", "book.git"],
      folder: folder.path,
      environment: ClosedWorld.environment(
        home: folder.path,
        adding: ["INFORCE_TODAY": "2026-11-22"].merging(environment) { $1 })
    ).run()
  }

  /// How many answers are kept.
  private func count() throws -> Int {
    let said = try ask("doctor --format json").output
    let number = said.firstMatch(of: /"answers": (\d+)/).flatMap { Int($0.1) }
    return try #require(number)
  }

  private static let questions = [
    "on 2020-05-15", "on 2020-05-15 transit-toll", "on 2020-05-15 transit-toll seed-trade",
    "on 2026-02-01 transit-toll --then", "on 2020-05-15 transit-toll --known 2019-01-01",
    "on 2020-05-15 transit-toll --format json", "on 2020-05-15 seed-trade --fact class=large",
    "on 2020-05-15 transit-toll --expect in_force", "on 2020-01-01..2021-01-01 transit-toll",
    "on today transit-toll", "on 2020-05-15 nobody", "on 2020-05-15 transit-toll --expect nothing",
    "on 2020-05-15 transit-toll --believed", "on 2020-05-15 transit-toll --rev HEAD",
    "when transit-toll", "timeline transit-toll", "timeline", "list", "list instruments",
    "show transit-toll", "changes 2019-01-01 2021-01-01", "why transit-toll --on 2020-05-15",
    "on 2020-05-15 transit-toll --color always", "on 2020-05-15 transit-toll --accessible",
    "on 2030-05-15 transit-toll --known 2031-01-01", "--help", "on --help",
  ]

  private static let surroundings: [[String: String]] = [
    [:], ["COLUMNS": "60"], ["ACCESSIBLE": "1"], ["INFORCE_TODAY": "2019-05-05"],
    ["CLICOLOR_FORCE": "1"], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"],
  ]

  @Test func everyQuestionIsAnsweredTheSameEachTime() throws {
    for (number, question) in Self.questions.enumerated() {
      for surrounding in number < 3 ? Self.surroundings : [[:]] {
        let truth = try ask(question, surrounding.merging(["INFORCE_NO_INDEX": "1"]) { $1 })
        for _ in 1...2 {
          #expect(try ask(question, surrounding) == truth, "\(question) \(surrounding)")
        }
      }
    }
    #expect(try count() > 25)
  }

  @Test func aCommitEndsWhatWasKept() throws {
    let question = "on 2020-05-15 transit-toll"
    for _ in 1...2 { _ = try ask(question) }
    try ClosedWorld.shell(
      """
      sed -i.bak 's/^title: .*/title: Another title/' Rulebook/rules/*/transit-toll/rule.md
      git commit -q -a -m second; git push -q origin main
      """, in: folder.path + "/work")
    for _ in 1...3 { #expect(try ask(question).output.contains("Another title")) }
    try ClosedWorld.shell(
      "git reset -q --hard HEAD~1; git push -q --force origin main", in: folder.path + "/work")
    for _ in 1...3 { #expect(try !ask(question).output.contains("Another title")) }
  }

  @Test func damagedAnswersAreNotGiven() throws {
    let questions = ["on 2020-05-15", "on 2020-05-15 transit-toll", "list"]
    let truth = try questions.map { try ask($0) }
    var numbers = SplitMix64(seed: .random(in: 0...999_999))
    let kept = folder.path + "/book.git/inforce/"
    for round in 0..<(getenv("INFORCE_LONG") == nil ? 20 : 3_000) {
      for (question, truth) in zip(questions, truth) {
        #expect(try ask(question) == truth, "round \(round) of \(numbers)")
      }
      let names = try Self.names(in: kept).filter { $0.hasPrefix("reply-") }
      let name = try #require(names.randomElement(using: &numbers))
      var bytes = TemporaryFolder.bytes(of: kept + name)
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      if round.isMultiple(of: 3) {
        bytes.removeLast(bytes.count - place)
      } else {
        bytes[place] &+= UInt8.random(in: 1...255, using: &numbers)
      }
      let file = open(kept + name, O_WRONLY | O_TRUNC)
      defer { close(file) }
      try #require(pwrite(file, bytes, bytes.count, 0) == bytes.count)
    }
  }

  private static func names(in folder: String) throws -> [String] {
    try Invocation(
      program: "ls", arguments: [folder], folder: "/", environment: ["PATH": "/usr/bin:/bin"]
    ).run().output.split(separator: "\n").map(String.init)
  }

  @Test func whatMayDependOnSomethingElseIsNotKept() {
    for words in [
      ["on", "d", "--no-index"], ["on", "d", "--worktree"], ["on", "d", "--rev=HEAD"],
      ["on", "d", "--", "--rulebook"], ["check"], [], ["redline", "a"], ["on", "--help"],
    ] {
      #expect(KeptQuestion(words) == nil, "\(words)")
    }
  }

  /// Every variable on which the form of an answer depends is part of the question. Who reads a new
  /// one adds it there, or here with the reason why no kept answer depends on it.
  @Test func everyVariableIsPartOfTheQuestionOrDoesNotMatter() {
    let others: Set = [
      // The folder that they name is part of the question.
      "INFORCE_RULEBOOK", "INFORCE_DEFAULT_RULEBOOK",
      // They say whether there is an index, and where.
      "INFORCE_NO_INDEX", "XDG_CACHE_HOME", "HOME",
      // The git configuration in it is looked at again.
      "XDG_CONFIG_HOME",
      // Verbs whose answers are not kept read them.
      "GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "CI_PROJECT_URL", "GITHUB_STEP_SUMMARY",
      "GITHUB_OUTPUT", "GIT_INDEX_FILE",
    ]
    let read = SourceFolder(Checkout.path("Sources")).variables
    #expect(read.subtracting(others) == Set(Circumstances.variables))
  }
}
