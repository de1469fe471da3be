import ArgumentParser
import Reports
import RuleChanges

/// Which answers change between two revisions?
struct Diff: ParsableCommand, Asking {
  static let configuration = CommandConfiguration.verb(
    "Which answers change between two revisions of the rulebook?",
    form: "diff [--base REV] [--head REV] [OPTIONS]",
    examples: [
      "inforce diff --base origin/main",
      "inforce diff --base main --head :worktree",
      "inforce diff --base HEAD --head :index",
      "inforce diff --base v1 --head v2 --base-mode tip --today 2026-11-22 --format json",
      "inforce diff --base origin/main --out text --out junit=j.xml --out md=answers.md",
    ],
    notes: """
      Ends with 1 when a change reaches the gate of the base's rulebook.yaml, or --fail-on, and with \
      2 when something could not be compared. With --out only what is named is written; files are \
      replaced in one step, $GITHUB_STEP_SUMMARY and $GITHUB_OUTPUT are added to.
      """)

  @OptionGroup(title: "The comparison") var options: DiffOptions
  @OptionGroup(title: "The output") var output: OutputOptions
  @OptionGroup(title: "The output") var outs: OutOptions
  @OptionGroup(title: "The output") var sarif: SARIFOptions

  func run() throws { try ask() }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    let plan = try OutputPlan(
      outs, format: output.format, style: try output.style(),
      showsAccepted: try sarif.showsAccepted())
    let document = try document(orTelling: plan, console)
    try plan.deliver(document, to: console)
    return status(of: document.report)
  }

  /// The report. Where there can be none, every place that waits for one is told so, and nowhere
  /// does a report of an earlier run stay that looks like "no change".
  private func document(
    orTelling plan: OutputPlan, _ console: Console
  ) throws(Problem) -> DiffDocument {
    do {
      return try DiffQuestion(options).document()
    } catch {
      if error.status == .incomplete, plan.feedsMachines {
        try plan.deliver(try DiffDocument(notMadeBecauseOf: error, options), to: console)
      }
      throw error
    }
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
