import RuleChanges

/// What a later step of a job on GitHub can ask for: lines for the file `$GITHUB_OUTPUT`.
enum WorkflowOutput: HostFormat {
  static let name = "github-output"

  static func write(_ outcome: any Hosted, _ setting: HostSetting) -> String {
    let report = HostResult(name: "report", value: setting.reportPath)
    return (outcome.hostReport.results + [report]).map(\.outputLines).joined()
  }
}

extension HostResult {
  /// The result on a line; between two marks that cannot stand in it, where it has lines of its own.
  fileprivate var outputLines: String {
    guard value.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return "\(name)=\(value)\n"
    }
    let mark = "inforce-" + Fingerprint.of([name, value], digits: 32)
    return "\(name)<<\(mark)\n\(value)\n\(mark)\n"
  }
}
