import Testing
import ToolTesting

/// One command of a console block in `README.md`, and the lines that stand below it.
struct ReadmeCommand: Sendable, CustomTestStringConvertible {
  let line: Int
  let typed: String
  let shown: [String]

  var testDescription: String { "README.md:\(line): \(typed)" }

  /// Every command in a block that begins with ```` ```console ````.
  static let all: [ReadmeCommand] = {
    var commands: [ReadmeCommand] = []
    var isInside = false
    for (index, line) in Checkout.text("README.md").lines.enumerated() {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        commands.append(
          ReadmeCommand(line: index + 1, typed: String(line.dropFirst(2)), shown: []))
      } else if isInside, let last = commands.popLast() {
        commands.append(
          ReadmeCommand(line: last.line, typed: last.typed, shown: last.shown + [line]))
      }
    }
    return commands
  }()

  /// Those that run the tool, each with the exit status that `echo $?` shows after it, if it does.
  static let ofTheTool: [(command: ReadmeCommand, status: Int32?)] =
    zip(all, all.dropFirst().map(Optional.some) + [nil]).compactMap { command, next in
      guard command.typed.contains("inforce ") || command.typed.hasSuffix("inforce") else {
        return nil
      }
      return (command, next?.typed == "echo $?" ? next?.shown.first.flatMap { Int32($0) } : nil)
    }
}

/// The README promises nothing that the tool does not say.
@Suite struct ReadmeTests {
  @Test(arguments: ReadmeCommand.ofTheTool)
  func theToolSaysWhatTheReadmeShows(command: ReadmeCommand, status: Int32?) throws {
    let line = try CommandLine(command.typed)
    let place = Place(
      holder: try TemporaryFolder(), inner: "",
      settings: [
        "INFORCE_TODAY": ClosedWorld.today,
        "INFORCE_DEFAULT_RULEBOOK": Checkout.path("Rulebook"),
      ])
    let outcome = try line.run(in: place)
    let shown = command.shown.reversed().drop(while: \.isEmpty).reversed()
    let readings = [outcome.output, outcome.output + outcome.errors].map(\.lines)
    #expect(
      readings.contains { fits(Array(shown), $0) },
      "\(diff(shown.joined(separator: "\n"), outcome.output + outcome.errors))")
    if let status { #expect(outcome.status == status) }
  }

  @Test func theReadmeShowsTheTool() { #expect(ReadmeCommand.ofTheTool.count > 3) }

  @Test func aLineWithThreeDotsStandsForAnyLines() {
    #expect(fits(["a", "…", "d"], ["a", "b", "c", "d"]))
    #expect(fits(["a", "…"], ["a"]))
    #expect(!fits(["a", "…", "d"], ["a", "b"]))
    #expect(!fits(["a"], ["a", "b"]))
  }
}

/// Whether lines are those shown; a line `…` stands for any number of lines.
private func fits(_ shown: [String], _ lines: [String]) -> Bool {
  guard let first = shown.first else { return lines.isEmpty }
  let rest = Array(shown.dropFirst())
  if first.allSatisfy({ $0 == " " || $0 == "…" }), first.contains("…") {
    return (0...lines.count).contains { fits(rest, Array(lines.dropFirst($0))) }
  }
  return lines.first == first && fits(rest, Array(lines.dropFirst()))
}
