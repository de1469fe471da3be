/// A code quality report of GitLab.
///
/// The widget keeps one item of those with one fingerprint, and hides without a severity.
enum CodeQuality: HostFormat {
  static let name = "gitlab"

  static func write(_ outcome: any Hosted, _ setting: HostSetting) -> String {
    let report = outcome.hostReport
    let failures = report.failures.told.map { item($0.failure, $0.identity, in: report) }
    let findings = report.findings.told.map { item($0.finding, $0.identity, in: report) }
    return JSON.array(failures + findings).shown.pretty.ended
  }

  private static func item(
    _ finding: HostFinding, _ identity: String, in report: HostReport
  ) -> JSON {
    [
      "description": .string(finding.line), "check_name": .string(finding.slug),
      "fingerprint": .string(identity), "severity": .string(severity(of: finding)),
      "location": location(finding.place, in: report),
    ]
  }

  private static func item(
    _ failure: HostFailure, _ identity: String, in report: HostReport
  ) -> JSON {
    [
      "description": .string(failure.words.joined(separator: "; ")),
      "check_name": .string(failure.slug), "fingerprint": .string(identity),
      "severity": "blocker", "location": location(failure.place, in: report),
    ]
  }

  private static func location(_ place: HostPlace?, in report: HostReport) -> JSON {
    [
      "path": .string(place?.file ?? report.bookFile),
      "lines": ["begin": .number(place?.line ?? 1)],
    ]
  }

  private static func severity(of finding: HostFinding) -> String {
    guard finding.accepted == nil else { return "info" }
    switch finding.level {
    case .error: return finding.isPast ? "blocker" : "critical"
    case .warning: return "major"
    case .notice: return "info"
    }
  }
}

extension HostFinding {
  /// Everything on one line.
  var line: String { ([sentence] + details).joined(separator: "; ") }
}

extension [HostFailure] {
  /// Each failure with an identity that no other one in the list has.
  var told: [(failure: HostFailure, identity: String)] {
    var counts: [String: Int] = [:]
    return map { failure in
      let name = "\(failure.slug)-\(failure.about.name)"
      counts[name, default: 0] += 1
      let count = counts[name] ?? 1
      return (failure, count == 1 ? name : "\(name)/\(count)")
    }
  }
}
