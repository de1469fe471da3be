import ArgumentParser
import Reports
import RuleChanges
import RuleModel

/// Which answers change between two revisions?
struct Diff: ParsableCommand, Asking {
  static let configuration = CommandConfiguration(
    abstract: "Which answers change between two revisions of the rulebook?",
    usage: """
      inforce diff --base origin/main
      inforce diff --base main --head :worktree
      inforce diff --base v1 --head v2 --base-mode tip --today 2026-11-22 --format json
      """)

  @OptionGroup var options: DiffOptions
  @OptionGroup var output: OutputOptions

  func run() throws { try ask() }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    let format = try output.chosenFormat()
    let style = try output.style()
    let document = try DiffQuestion(options).document()
    console.answer(format.write(document, style))
    return status(of: document.report)
  }

  /// What the verdict means for whoever waits for it.
  private func status(of report: ChangeReport) -> ExitStatus {
    switch report.verdict {
    case .incomplete: .incomplete
    case .fail: .negative
    case .pass:
      options.exitCode == "detailed" && !report.changes.isEmpty ? .changed : .done
    }
  }
}
