package import RuleModel

/// Findings as text, for people and for programs.
///
/// Text of the files is data: what a terminal would act on is shown escaped and never sent.
package enum Diagnostics {
  /// The findings in a form; the source gives the bytes of a file of the book, where it can.
  package static func text(
    of findings: [Finding], source: (String) -> [UInt8]?, style: DiagnosticsStyle
  ) -> String {
    switch style.form {
    case .rustc: blocks(findings, source) { Snippets($0, style).block(of: $1) }
    case .accessible: blocks(findings, source) { SpokenFinding($0).text(of: $1) }
    case .short: lines(findings) { $0.shortLine(style) }
    case .github: lines(findings) { $0.workflowCommand(style) }
    case .json: DiagnosticsDocument.json(findings, style).pretty + "\n"
    }
  }

  private static func lines(_ findings: [Finding], _ line: (Finding) -> String) -> String {
    findings.map { line($0) + "\n" }.joined()
  }

  /// One block a finding, with an empty line below it; each file is cut into lines once.
  private static func blocks(
    _ findings: [Finding], _ source: (String) -> [UInt8]?,
    _ block: (ShownSources, Finding) -> String
  ) -> String {
    let labels = findings.flatMap(\.labels)
    let sources = ShownSources(paths: labels.map(\.place.path).unique, source)
    return findings.map { block(sources, $0) + "\n" }.joined()
  }
}

/// In which form findings are shown, and how.
package struct DiagnosticsStyle: Hashable, Sendable {
  /// A form of findings.
  package enum Form: String, Hashable, Sendable, CaseIterable {
    /// With the line and a caret under the place.
    case rustc
    /// One line each.
    case short
    /// Data.
    case json
    /// Workflow commands of GitHub Actions.
    case github
    /// Words only, one fact a line.
    case accessible
  }

  /// The form.
  package let form: Form
  /// Whether colours are sent; they never carry meaning alone.
  package let isColoured: Bool
  /// What is put before paths where programs read them: the book's folder in its repository.
  package let pathPrefix: String
  /// How many columns of a line of a file are shown.
  package let width: Int

  /// A form with everything that changes it.
  package init(form: Form, isColoured: Bool = false, pathPrefix: String = "", width: Int = 100) {
    self.form = form
    self.isColoured = isColoured
    self.pathPrefix = pathPrefix
    self.width = max(20, width)
  }

  /// A path as programs need it.
  func path(_ place: Place) -> String {
    pathPrefix.isEmpty ? place.path : pathPrefix + "/" + place.path
  }
}
