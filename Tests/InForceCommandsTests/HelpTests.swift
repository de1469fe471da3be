import ArgumentParser
import Testing

@testable import InForceCommands

@Suite struct HelpTests {
  @Test func everyVerbShowsItsExamplesBeforeItsUsage() throws {
    for verb in InForce.verbs {
      let help = InForce.helpMessage(for: verb, columns: 80)
      let examples = try #require(help.firstRange(of: "EXAMPLES:"), "\(verb._commandName)")
      let usage = try #require(help.firstRange(of: "USAGE: inforce \(verb._commandName)"))
      #expect(examples.lowerBound < usage.lowerBound)
      #expect(verb.configuration.usage?.contains("\n") == false)
    }
  }

  @Test func everyExampleCanBeTyped() throws {
    for verb in InForce.verbs + [InForce.self] {
      #expect(!verb.examples.isEmpty, "\(verb._commandName)")
      for example in verb.examples {
        let command = try InForce.parseAsRoot(Array(words(example).dropFirst()))
        #expect(!(command is Start), "\(example)")
      }
    }
  }

  @Test func everyVerbAndTopicStandsInTheHelpOfAll() {
    let help = InForce.helpMessage(columns: 80)
    for name in InForce.verbNames + Topics.all.map({ $0.name }) {
      #expect(help.contains("\n  \(name) "), "\(name)")
    }
  }

  @Test func aWordThatIsNoVerbIsRefusedWithTheNearest() throws {
    let start = try #require(try InForce.parseAsRoot(["onn", "2025-05-15"]) as? Start)
    #expect(throws: Problem.self) { try start.answer(Console()) }
    do {
      _ = try start.answer(Console())
    } catch {
      #expect(error.status == .usage)
      #expect(error.help.first == "did you mean `inforce on`?")
    }
  }

  @Test(arguments: Completions.shells)
  func aScriptForAShellKnowsEveryVerb(shell: String) throws {
    let script = try #require(try Completions.parse([shell]).script)
    for verb in InForce.verbNames { #expect(script.contains(verb), "\(verb)") }
  }

  /// The words of a line, with double quotes around some.
  private func words(_ line: String) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part in
        index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
      }
  }
}
