import Reports
import Testing
import ToolTesting

/// The tool itself, asked about the recorded history of the fixture.
@Suite(.recordedHistory) struct ToolTests {
  @Test(arguments: Row.ofTheTool)
  func everyAnswerIsTheOneWorkedOutByHand(row: Row) throws {
    let outcome = try ask(arguments(of: row))
    if row.isRefused {
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix("error["))
      #expect([1, 2, 64].contains(outcome.status))
    } else {
      try #require([0, 1].contains(outcome.status), "\(outcome.errors)")
      let found = row.differences(in: try JSON(parsing: outcome.output))
      #expect(found.isEmpty, "\(found)")
    }
  }

  @Test(arguments: Row.ofTheTool)
  func everyAnswerIsTheSameWithoutAnIndex(row: Row) throws {
    let words = arguments(of: row)
    let first = try ask(words)
    #expect(try ask(words + ["--no-index"]) == first)
    #expect(try ask(words) == first)
  }

  private func ask(_ words: [String]) throws -> Invocation.Outcome {
    let history = try #require(RecordedHistory.current)
    return try Invocation(
      program: Checkout.tool, arguments: words, folder: history.path,
      environment: ClosedWorld.environment(home: history.path)
    ).run()
  }

  private func arguments(of row: Row) -> [String] {
    var words = ["on", row.text("on") ?? ""]
    if let rule = row.text("rule") {
      words.append(rule + (row.text("unit").map { "#" + $0 } ?? ""))
    }
    words += ["--rulebook", "land/law/Rulebook", "--format", "json"]
    for option in ["today", "known", "rev"] {
      if let value = row.text(option) { words += ["--" + option, value] }
    }
    for name in ["then", "believed"] where row.isOn(name) { words.append("--" + name) }
    return words + row.facts.flatMap { ["--fact", "\($0.name)=\($0.value)"] }
  }
}

/// The history of the fixture, built once for a suite and gone after it.
struct RecordedHistory: SuiteTrait, TestScoping {
  @TaskLocal static var current: TemporaryFolder?

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let folder = try TemporaryFolder()
    try ClosedWorld.recordHistory(in: folder.path)
    try await RecordedHistory.$current.withValue(folder) { try await function() }
  }
}

extension Trait where Self == RecordedHistory {
  static var recordedHistory: Self { RecordedHistory() }
}
