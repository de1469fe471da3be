import ArgumentParser
import Testing
import ToolTesting

@testable import InForceCommands

/// A command of the tool that a page, a template or a script shows.
struct TypedCommand: Sendable, CustomTestStringConvertible {
  let file: String
  let words: [String]

  var testDescription: String { "\(file): \(words.joined(separator: " "))" }

  private static let files = [
    "Documentation/Gate-a-rulebook-in-GitHub.md", "Documentation/Gate-a-rulebook-in-GitLab.md",
    "Documentation/Nightly.md", "Documentation/Templates/github.yml",
    "Documentation/Templates/gitlab.yml", "Documentation/Templates/nightly.yml",
    ".pre-commit-hooks.yaml", "action.yml", "script/action-run", "script/action-tool",
  ]

  /// Every line that is a command, and every command between back-ticks.
  static let all: [TypedCommand] = files.flatMap { file in
    Checkout.text(file).split(separator: "\n").flatMap { commands(in: $0) }
      .map { TypedCommand(file: file, words: words($0)) }
  }

  private static func commands(in line: Substring) -> [Substring] {
    let bare = line.drop { " -".contains($0) }
    for start in ["inforce ", "entry: inforce ", "exec inforce ", "check) exec inforce "]
    where bare.hasPrefix(start) {
      return [bare.dropFirst(start.count)]
    }
    let parts = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
    return parts.filter { !$0.offset.isMultiple(of: 2) && $0.element.hasPrefix("inforce ") }
      .map { $0.element.dropFirst("inforce ".count) }
  }

  /// The words of a line as a shell has them, but for variables, which stay as they are written.
  private static func words(_ line: Substring) -> [String] {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    var words: [String] = []
    for (index, part) in parts.enumerated() {
      words +=
        index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
    return words.filter(isTyped)
  }

  /// Whether a word is one of the command, and not of the script around it.
  private static func isTyped(_ word: String) -> Bool {
    !word.contains("${words") && !["\\", "}", ";;"].contains(word)
  }
}

@Suite struct TypedCommandTests {
  @Test(arguments: TypedCommand.all) func whatAPageShowsCanBeTyped(command: TypedCommand) throws {
    let parsed = try InForce.parseAsRoot(command.words)
    #expect(!(parsed is Start))
    if let diff = parsed as? Diff {
      _ = try OutputPlan(
        diff.outs, format: diff.output.format, style: try diff.output.style(),
        showsAccepted: try diff.sarif.showsAccepted())
    }
    if let check = parsed as? Check { _ = try CodeFilter(check.only) }
  }

  @Test func everyPageShowsACommand() {
    let files = Set(TypedCommand.all.map(\.file))
    #expect(files.count >= 6)
    #expect(files.contains("script/action-run") && files.contains(".pre-commit-hooks.yaml"))
  }

  @Test func noScriptOfTheActionHasAValueOfAnEventInIt() {
    let lines = Checkout.text("action.yml").split(separator: "\n")
    let scripts = lines.filter { $0.drop { $0 == " " }.hasPrefix("run:") }
    #expect(scripts.count == 4)
    #expect(
      scripts.allSatisfy { !$0.contains("${{") && $0.contains("bash \"$ACTION/script/action-") })
    for name in ["key", "run", "tool", "comment"] {
      #expect(scripts.contains { $0.hasSuffix("script/action-\(name)\"") })
      #expect(!Checkout.text("script/action-\(name)").contains("${{"))
      #expect(!Checkout.text("script/action-\(name)").contains("eval"))
    }
  }

  @Test func everyInputOfTheActionReachesAScript() {
    let text = Checkout.text("action.yml")
    let inputs = text.split(separator: "\n").drop { $0 != "inputs:" }.dropFirst()
      .prefix { $0 != "outputs:" }.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .map { $0.drop { $0 == " " }.prefix { $0 != ":" } }
    #expect(inputs.count > 10)
    for name in inputs {
      #expect(
        text.contains("${{ inputs.\(name) }}") || text.contains("${{ inputs.\(name) ||")
          || text.contains("inputs.\(name) =="), "\(name)")
    }
  }
}
