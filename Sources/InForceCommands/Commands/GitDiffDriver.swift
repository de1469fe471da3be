import ArgumentParser
import InForceKit
import Reports
import RuleModel

/// Shows git what the files of rules say instead of how they are written.
struct GitDiffDriver: ParsableCommand, Asking {
  static let configuration = {
    var configuration = CommandConfiguration.verb(
      "Show differences of rules to git: what files say, and on which days.",
      form: "git-diff-driver --textconv FILE",
      examples: [
        "inforce git-diff-driver --textconv rules/us/bis/ai-diffusion/2025-05-13-withhold.md"
      ],
      notes: """
        For git, which calls it: `inforce help git` has the two lines that set it up. A file that \
        cannot be read is shown as it is; it never stops git.
        """)
    configuration.commandName = "git-diff-driver"
    return configuration
  }()

  @Argument(
    parsing: .captureForPassthrough,
    help: "What git passes: --textconv FILE, or the seven words for an external program.")
  var words: [String] = []

  func run() throws {
    if words == ["--help"] || words == ["-h"] { throw CleanExit.helpRequest(self) }
    try ask()
  }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    if words.first == "--textconv", words.count == 2 {
      convert(words[1], console)
    } else if words.count == 1 {
      console.answer("* Unmerged path \(shown(words[0]))")
    } else if let difference = FileDifference(words) {
      console.answer(difference.text)
    } else {
      throw Problem(
        "U063", "git-diff-driver is called by git",
        help: ["`inforce help git` says how to set it up", "--textconv FILE shows one file"],
        status: .usage)
    }
    return .done
  }

  /// What a file says, a line each; to the byte what it is where nobody can read it.
  private func convert(_ path: String, _ console: Console) {
    guard let file = RecordedText(at: path, named: path) else { return }
    if file.isSpoken {
      console.answer(file.lines.map { shown($0) }.joined(separator: "\n"))
    } else {
      console.pass(file.bytes)
    }
  }
}
