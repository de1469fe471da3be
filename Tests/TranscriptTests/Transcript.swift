import Testing
import ToolTesting

/// A recorded conversation with the tool: commands, and what each printed and ended with.
///
/// The file begins with `# in: WORLD`, then for each command a line `$ inforce …`, its standard
/// output, `[stderr]` with what followed there if anything did, and `[exit N]`.
struct Transcript: Sendable, CustomTestStringConvertible {
  static let folder = "Tests/Golden/Transcripts"

  let name: String
  let world: World
  let commands: [CommandLine]

  var testDescription: String { name }
  var path: String { Transcript.folder + "/" + name }

  init(name: String) throws {
    self.name = name
    let lines = Checkout.text(Transcript.folder + "/" + name).lines
    guard let first = lines.first, first.hasPrefix("# in: "),
      let world = World(rawValue: String(first.dropFirst(6)))
    else {
      throw Invocation.Failure(
        "\(name) does not begin with `# in: ` and one of \(World.allCases.map(\.rawValue))")
    }
    self.world = world
    commands = try lines.filter { $0.hasPrefix("$ ") }.map { try CommandLine($0.dropFirst(2)) }
  }

  /// The names of all of them.
  static let names: [String] = {
    let files = (try? Checkout.files(in: folder)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.map { String($0.dropFirst(folder.count + 1)) }
  }()

  /// The text that the file should have: every command run anew in a world of its own.
  func recorded() throws -> String {
    let place = try world.build()
    var text = "# in: \(world.rawValue)\n"
    for command in commands {
      let outcome = try command.run(in: place)
      text += "\n$ \(command.typed)\n" + outcome.output.endingWithNewline
      if !outcome.errors.isEmpty { text += "[stderr]\n" + outcome.errors.endingWithNewline }
      text += "[exit \(outcome.status)]\n"
    }
    return text.replacing(place.home, with: "WORLD").replacing(Checkout.root, with: "CHECKOUT")
  }
}

extension String {
  /// The lines, without the newline that ends the last one.
  var lines: [String] {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  fileprivate var endingWithNewline: String { isEmpty || hasSuffix("\n") ? self : self + "\n" }
}
