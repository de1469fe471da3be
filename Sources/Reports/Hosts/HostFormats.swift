/// An outcome that hosts can show: findings with places, and whether they pass.
package protocol Hosted: Outcome {
  /// Everything that a host can be told.
  var hostReport: HostReport { get }
  /// The Markdown for the page of a job, no longer than so many bytes.
  func summary(bytes: Int) -> String
}

/// What a host's format needs to know beside the findings.
package struct HostSetting: Hashable, Sendable {
  /// The version of this tool.
  package let version: String
  /// Whether findings that somebody accepted stand in SARIF, as suppressed.
  package let showsAcceptedInSARIF: Bool
  /// The path of the report that the same run wrote to a file; empty: none.
  package let reportPath: String

  package init(version: String, showsAcceptedInSARIF: Bool, reportPath: String) {
    self.version = version
    self.showsAcceptedInSARIF = showsAcceptedInSARIF
    self.reportPath = reportPath
  }
}

/// A way to tell a host what was found.
package protocol HostFormat: Sendable {
  /// How `--out` names it.
  static var name: String { get }
  /// The outcome in this format, its last line ended.
  static func write(_ outcome: any Hosted, _ setting: HostSetting) -> String
}

/// The formats of hosts, in the order in which help shows them.
package enum HostFormats {
  /// Every format.
  package static var all: [any HostFormat.Type] {
    [
      WorkflowAnnotations.self, JobSummary.self, WorkflowOutput.self, SARIF.self, JUnit.self,
      CodeQuality.self, ReviewdogLines.self,
    ]
  }

  /// The format of that name.
  package static func named(_ name: String) -> (any HostFormat.Type)? {
    all.first { $0.name == name }
  }
}
