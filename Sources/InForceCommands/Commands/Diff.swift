import ArgumentParser
import Reports
import RuleChanges

/// Which answers change between two revisions?
struct Diff: ParsableCommand, Replying {
  static let configuration = CommandConfiguration.verb(
    "Which answers change between two revisions of the rulebook?",
    form: "diff [--base REV] [--head REV] [OPTIONS]",
    examples: [
      "inforce diff --base origin/main",
      "inforce diff --base main --head :worktree",
      "inforce diff --base HEAD --head :index",
      "inforce diff --base v1 --head v2 --base-mode tip --today 2026-11-22 --format json",
    ],
    notes: """
      Ends with 1 when a change reaches the gate of the base's rulebook.yaml, or --fail-on, and with
      2 when something could not be compared.
      """)

  @OptionGroup(title: "The comparison") var options: DiffOptions
  @OptionGroup(title: "The output") var output: OutputOptions

  func run() throws { try ask() }

  func reply() throws(Problem) -> Reply {
    let document = try DiffQuestion(options).document()
    return Reply(outcome: document, status: status(of: document.report), session: nil)
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
