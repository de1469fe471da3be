import ArgumentParser
import InForceKit
import Reports
import RuleModel

/// Is the book well-formed and consistent?
struct Check: ParsableCommand, Asking {
  static let configuration = CommandConfiguration.verb(
    "Is the book well-formed and consistent?", form: "check [PATH …] [OPTIONS]",
    examples: [
      "inforce check",
      "inforce check rules/us/bis/ai-diffusion",
      "inforce check --diagnostics github --deny warnings",
      "inforce check --only B073,B074,B076 --deny warnings",
    ],
    notes: """
      Reads the folder as it is, with changes that are not committed, or a revision with --rev. \
      Findings go to standard output; the status is 1 where one of them is an error.
      """)

  @Argument(help: "Show only what is found in these files and folders.")
  var paths: [String] = []

  @OptionGroup(title: "The book") var book: BookOptions

  @Option(help: "rustc, short, json or github.")
  var diagnostics = "rustc"

  @Option(
    help: ArgumentHelp("Show only findings with these codes.", valueName: "code,code"))
  var only: String?

  @Option(help: "What ends with status 1 besides errors: warnings.")
  var deny: [String] = []

  @Option(help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var color = "auto"

  @Flag(help: "For screen readers: words instead of carets, one fact a line.")
  var accessible = false

  func run() throws { try ask() }

  func answer(_ console: Console) throws(Problem) -> ExitStatus {
    try refuseUnknownDenials()
    let codes = try CodeFilter(only)
    let sources = try Session.sources(book)
    let style = try style(prefix: sources.prefix)
    let examination = try BookExamination(sources, options: book)
    Held.untilTheEnd(examination)
    let filter = try PathFilter(paths, in: sources)
    let findings = examination.findings.filter { filter.shows($0) && codes.shows($0) }
    let bytes = sources.bytes(of: Set(findings.flatMap(\.labels).map(\.place.path)))
    console.answer(Diagnostics.text(of: findings, source: { bytes[$0] }, style: style))
    let summary = DiagnosticsSummary(findings, rules: examination.rules).line
    tell(codes.qualified(summary), in: style.form, console)
    return status(of: findings)
  }

  private func refuseUnknownDenials() throws(Problem) {
    for word in deny where word != "warnings" {
      throw Problem("U030", "--deny knows `warnings` only, not `\(word)`", status: .usage)
    }
  }

  private func style(prefix: String) throws(Problem) -> DiagnosticsStyle {
    let colour = try ColorChoice(typed: color)
    let spoken = accessible || environment("ACCESSIBLE").map { $0 != "0" } ?? false
    guard let form = DiagnosticsStyle.Form(rawValue: diagnostics), form != .accessible else {
      throw Problem(
        "U031", "there is no form `\(diagnostics)` of diagnostics",
        help: ["forms: rustc, short, json, github"], status: .usage)
    }
    return DiagnosticsStyle(
      form: spoken && form == .rustc ? .accessible : form, isColoured: colour.isOn(for: 1),
      pathPrefix: prefix)
  }

  /// The summary stands below findings for people, and beside those for programs.
  private func tell(_ summary: String, in form: DiagnosticsStyle.Form, _ console: Console) {
    switch form {
    case .rustc, .accessible: console.answer(summary)
    case .short, .github: console.tell(summary)
    case .json: break
    }
  }

  private func status(of findings: [Finding]) -> ExitStatus {
    let denied: Set<Finding.Level> = deny.isEmpty ? [.error] : [.error, .warning]
    return findings.contains { denied.contains($0.level) } ? .negative : .done
  }
}
