import RuleModel

/// Annotations of GitHub Actions, one workflow command a line.
///
/// GitHub shows ten of each level for a step and drops the rest without a word: so at most nine of
/// each are written, and one more says how many there are besides.
enum WorkflowAnnotations: HostFormat {
  static let name = "github"

  /// As many of one level are written.
  static let limit = 9

  static func write(_ outcome: any Hosted, _ setting: HostSetting) -> String {
    let all = annotations(of: outcome.hostReport)
    let levels = HostFinding.Level.allCases.map { level in all.filter { $0.name == level.rawValue }
    }
    let shown = levels.flatMap { $0.prefix(limit) }
    let rest = levels.map { $0.dropFirst(limit).count }
    return (shown + [more(rest)].compactMap(\.self)).map { $0.line + "\n" }.joined()
  }

  private static func annotations(of report: HostReport) -> [WorkflowCommand] {
    report.failures.map(\.annotation) + report.findings.map(\.annotation)
  }

  private static func more(_ rest: [Int]) -> WorkflowCommand? {
    let parts = zip(rest, HostFinding.Level.allCases).filter { $0.0 > 0 }.map {
      counted($0, $1.rawValue)
    }
    guard !parts.isEmpty else { return nil }
    return WorkflowCommand(
      name: "notice", properties: [HostResult(name: "title", value: "inforce")],
      message: "\(rest.reduce(0, +)) more: \(parts.joined(separator: ", ")); see the report")
  }
}

extension HostFinding {
  /// The finding at its place in the head; one that somebody accepted is only noticed.
  fileprivate var annotation: WorkflowCommand {
    WorkflowCommand(
      name: (accepted == nil ? level : .notice).rawValue,
      properties: annotationProperties(of: place, title: "\(code) \(slug)"), message: text)
  }
}

extension HostFailure {
  /// The failure at its place, where it has one.
  fileprivate var annotation: WorkflowCommand {
    WorkflowCommand(
      name: HostFinding.Level.error.rawValue,
      properties: annotationProperties(of: place, title: "\(code) \(slug)"),
      message: words.joined(separator: "\n"))
  }
}

/// The properties of an annotation.
private func annotationProperties(of place: HostPlace?, title: String) -> [HostResult] {
  let title = HostResult(name: "title", value: title)
  guard let place else { return [title] }
  return [
    HostResult(name: "file", value: place.file), HostResult(name: "line", value: "\(place.line)"),
    HostResult(name: "col", value: "\(place.column)"),
    HostResult(name: "endColumn", value: "\(place.endColumn)"), title,
  ]
}
