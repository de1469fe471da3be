import RuleModel

extension Finding {
  /// The finding on exactly one line.
  func shortLine(_ style: DiagnosticsStyle) -> String {
    let place = label.place
    return ShownText.escaped(
      "\(style.path(place)):\(place.line):\(place.column): \(level.rawValue)[\(code)]: \(message)")
  }

  /// The finding as a workflow command of GitHub Actions, which nothing in a file can forge.
  func workflowCommand(_ style: DiagnosticsStyle) -> String {
    let place = label.place
    let properties = [
      ("file", style.path(place)), ("line", "\(place.line)"), ("col", "\(place.column)"),
      ("endColumn", "\(place.column + place.length)"), ("title", code),
    ]
    return WorkflowCommand(
      name: level.workflowName,
      properties: properties.map { HostResult(name: $0.0, value: $0.1) },
      message: ([message] + help.map { "help: \($0)" }).map(ShownText.escaped)
        .joined(separator: "\n")
    ).line
  }
}

extension Finding.Level {
  /// What GitHub calls it.
  fileprivate var workflowName: String { self == .note ? "notice" : rawValue }
}
