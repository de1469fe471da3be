import ArgumentParser
import RuleModel

/// What does a code mean?
struct Explain: ParsableCommand, Asking {
  static let configuration = CommandConfiguration.verb(
    "What does a code mean?", form: "explain [CODE]",
    examples: [
      "inforce explain B031",
      "inforce explain tie-on-one-day",
      "inforce explain",
    ])

  @Argument(help: "A code, or its name in words; none lists them all.")
  var code: String?

  func run() throws { try ask() }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    guard let code else {
      console.answer(Catalogue.all.map(\.line).joined(separator: "\n"))
      return .done
    }
    console.answer(try pages(code).map(\.text).joined(separator: "\n\n"))
    return .done
  }

  /// The pages of a code; of a name in words, which several codes can have.
  private func pages(_ typed: String) throws(Problem) -> [CodeExplanation] {
    let pages = Catalogue.all
    let found = pages.filter { $0.code == typed.uppercased() || $0.slug == typed.lowercased() }
    if !found.isEmpty { return found }
    let near = nearest(to: typed, among: pages.map(\.code) + pages.map(\.slug)).prefix(3)
    throw Problem(
      "U032", "there is no code `\(typed)`",
      help: near.map { "did you mean `\($0)`?" } + ["`inforce explain` lists all codes"],
      status: .usage)
  }
}

extension CodeExplanation {
  /// The page: what is wrong, why it matters, a bad and a good example.
  fileprivate var text: String {
    "\(code) \(slug) (\(level.rawValue))\n\(summary)\n\n\(explanation)"
  }

  /// The page's line in the list of all codes.
  fileprivate var line: String {
    let level = self.level.rawValue
    return "\(code)  \(level)\(String(repeating: " ", count: 9 - level.count))\(summary)"
  }
}
