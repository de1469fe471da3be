import ToolTesting

/// A command as one types it: settings, the name of the tool, and its arguments.
struct CommandLine: Sendable {
  let typed: String
  let settings: [String: String]
  let arguments: [String]

  /// - Throws: when it does not run the tool, or a quotation does not end.
  init(_ typed: some StringProtocol) throws {
    self.typed = String(typed)
    var words = try CommandLine.words(in: self.typed)
    var settings: [String: String] = [:]
    while let first = words.first, let equals = first.firstIndex(of: "="), !first.hasPrefix("-") {
      settings[String(first[..<equals])] = String(first[first.index(after: equals)...])
      words.removeFirst()
    }
    guard let tool = words.first, tool == "inforce" || tool == "script/inforce" else {
      throw Invocation.Failure("`\(typed)` does not run inforce")
    }
    self.settings = settings
    arguments = Array(words.dropFirst())
  }

  /// Runs it in the folder of a place, with nothing of this machine around it.
  func run(in place: Place) throws -> Invocation.Outcome {
    let settings = place.settings.merging(self.settings) { $1 }
    return try Invocation(
      program: Checkout.tool, arguments: arguments, folder: place.folder,
      environment: ClosedWorld.environment(home: place.home, adding: settings)
    ).run()
  }

  /// The words of a line; `"…"` and `'…'` hold words together.
  private static func words(in line: String) throws -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      switch (character, quote) {
      case ("\"", nil), ("'", nil):
        quote = character
        word = word ?? ""
      case (let character, let open?) where character == open: quote = nil
      case (" ", nil):
        words += [word].compactMap(\.self)
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    guard quote == nil else { throw Invocation.Failure("a quotation in `\(line)` does not end") }
    return words + [word].compactMap(\.self)
  }
}
