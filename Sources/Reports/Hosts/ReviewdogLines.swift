/// Diagnostics of reviewdog (rdjsonl): one JSON object a line.
enum ReviewdogLines: HostFormat {
  static let name = "rdjsonl"

  static func write(_ outcome: any Hosted, _ setting: HostSetting) -> String {
    let report = outcome.hostReport
    let lines =
      report.failures.map { diagnostic($0, in: report) }
      + report.findings.map { diagnostic($0, in: report) }
    return lines.map { $0.shown.compact + "\n" }.joined()
  }

  private static func diagnostic(_ finding: HostFinding, in report: HostReport) -> JSON {
    let severity = finding.accepted == nil ? finding.level : .notice
    return [
      "message": .string(finding.text),
      "location": location(finding.place, in: report), "severity": .string(severity.reviewdog),
      "source": ["name": "inforce"], "code": ["value": .string(finding.code)],
    ]
  }

  private static func diagnostic(_ failure: HostFailure, in report: HostReport) -> JSON {
    [
      "message": .string(failure.words.joined(separator: "\n")),
      "location": location(failure.place, in: report), "severity": "ERROR",
      "source": ["name": "inforce"], "code": ["value": .string(failure.code)],
    ]
  }

  private static func location(_ place: HostPlace?, in report: HostReport) -> JSON {
    guard let place else { return ["path": .string(report.bookFile)] }
    return [
      "path": .string(place.file),
      "range": [
        "start": ["line": .number(place.line), "column": .number(place.column)],
        "end": ["line": .number(place.line), "column": .number(place.endColumn)],
      ],
    ]
  }
}

extension HostFinding.Level {
  /// What reviewdog calls it.
  fileprivate var reviewdog: String { self == .notice ? "INFO" : rawValue.uppercased() }
}
