import ArgumentParser
import RuleModel

/// Prints a script that completes words in a shell.
struct Completions: ParsableCommand, Asking {
  static let configuration = CommandConfiguration.verb(
    "Print a completion script for a shell.", form: "completions SHELL",
    examples: [
      "inforce completions bash", "inforce completions zsh", "inforce completions fish",
    ],
    notes: """
      Where the script belongs:
        bash   ~/.local/share/bash-completion/completions/inforce
        zsh    a file _inforce in a folder of $fpath
        fish   ~/.config/fish/completions/inforce.fish
      """)

  @Argument(help: "bash, zsh or fish.", completion: .list(Completions.shells))
  var shell: String

  static let shells = ["bash", "zsh", "fish"]

  func run() throws { try ask() }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    guard let script else {
      throw Problem(
        "U023", "there is no script for the shell `\(shell)`",
        help: ["shells: \(Completions.shells.joined(separator: ", "))"], status: .usage)
    }
    console.answer(script)
    return .done
  }

  /// The script; `nil`: there is none for that shell.
  var script: String? {
    CompletionShell(rawValue: shell).map { Completed.completionScript(for: $0) }
  }
}

/// The command as the generator of scripts sees it: it adds a verb `help` of its own.
private struct Completed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inforce", abstract: InForce.configuration.abstract,
    subcommands: InForce.verbs.filter { $0 != Help.self })
}
