import ArgumentParser
import Days
import RuleModel

/// What `inforce` without a verb prints: examples, and the state of the book it found.
struct Start: ParsableCommand, Asking {
  static let configuration = CommandConfiguration(
    abstract: "Show examples and the state of the book.", shouldDisplay: false)

  @OptionGroup var book: BookOptions

  @Argument(parsing: .allUnrecognized, help: .hidden)
  var words: [String] = []

  func run() throws { try ask() }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    if let word = words.first { throw unknown(word) }
    console.answer(try screen())
    return .done
  }

  /// The screen; a folder without a book is no reason not to show it.
  private func screen() throws(Problem) -> String {
    do {
      return StartScreen(try Session(book)).text
    } catch {
      guard error.code == "K002" else { throw error }
      return StartScreen.withoutBook
    }
  }

  private func unknown(_ word: String) -> Problem {
    let kind = word.hasPrefix("-") ? "option" : "verb"
    let near = nearest(to: word, among: InForce.verbNames).prefix(1)
    return Problem(
      "U021", "there is no \(kind) `\(word)`",
      help: near.map { "did you mean `inforce \($0)`?" } + ["`inforce help` names all verbs"],
      status: .usage)
  }
}
