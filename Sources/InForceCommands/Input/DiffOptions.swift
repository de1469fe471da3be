import ArgumentParser
import Days
import InForceKit
import RuleModel

/// Which two revisions are compared, on which day and along which clock.
struct DiffOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the rulebook.", valueName: "path"))
  var rulebook: String?

  @Option(
    help: ArgumentHelp(
      "What was: a revision or a day; its merge base with the head is compared. Default: upstream.",
      valueName: "rev"))
  var base: String?

  @Option(
    help: ArgumentHelp("What is to be: a revision or a day, :worktree or :index.", valueName: "rev")
  )
  var head = "HEAD"

  @Option(help: ArgumentHelp("merge-base, or tip for the base itself.", valueName: "mode"))
  var baseMode = "merge-base"

  @Option(
    help: ArgumentHelp(
      "Take this day for today; `commit`: the day of the head's commit.", valueName: "date"))
  var today: String?

  @Option(
    help: ArgumentHelp("Only what was public by that day counts.", valueName: "date"))
  var known: String?

  @Option(
    help: ArgumentHelp(
      "valid: what holds; known: what could be known on each day.", valueName: "clock"))
  var clock = "valid"

  @Option(
    help: ArgumentHelp("error, warning, notice or never; else the base's gate.", valueName: "level")
  )
  var failOn: String?

  @Option(
    help: ArgumentHelp("detailed: status 3 when answers changed and passed.", valueName: "kind"))
  var exitCode: String?

  /// The revisions that were asked for, to be read to that extent.
  func request(
    _ extent: ComparisonRequest.Extent
  ) throws(Problem) -> ComparisonRequest {
    guard let mode = ComparisonRequest.BaseMode(rawValue: baseMode) else {
      throw unknown("--base-mode", baseMode, ComparisonRequest.BaseMode.allCases.map(\.rawValue))
    }
    let uncommitted = [ComparisonRequest.workTree, ComparisonRequest.index]
    guard !head.hasPrefix(":") || uncommitted.contains(head) else {
      throw unknown("--head", head, uncommitted)
    }
    return ComparisonRequest(
      base: base, head: head, mode: mode, indexFile: environment("GIT_INDEX_FILE"),
      extent: extent)
  }

  /// The threshold that overrides the base's gate; `nil`: none does.
  func threshold() throws(Problem) -> Gate.Threshold? {
    guard let failOn else { return nil }
    if let threshold = Gate.Threshold(rawValue: failOn) { return threshold }
    throw unknown("--fail-on", failOn, Gate.Threshold.allCases.map(\.rawValue))
  }

  /// Refuses words and clocks that mean nothing, or contradict each other.
  func check() throws(Problem) {
    if let exitCode, exitCode != "detailed" { throw unknown("--exit-code", exitCode, ["detailed"]) }
    guard ["valid", "known"].contains(clock) else {
      throw unknown("--clock", clock, ["valid", "known"])
    }
    guard clock == "known", known != nil else { return }
    throw Problem(
      "U002", "--clock known and --known contradict each other",
      help: ["--clock known asks with what was public on each day"], status: .usage)
  }

  private func unknown(_ option: String, _ text: String, _ choices: [String]) -> Problem {
    let list = choices.map { "`\($0)`" }.joined(separator: ", ")
    return Problem(
      "U040", "\(option) cannot be `\(text)`",
      help: nearest(to: text, among: choices).prefix(1).map { "did you mean `\($0)`?" }
        + ["it is one of \(list)"], status: .usage)
  }
}
