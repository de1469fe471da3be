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
      "file=\(WorkflowText.property(style.path(place)))", "line=\(place.line)",
      "col=\(place.column)", "endColumn=\(place.column + place.length)", "title=\(code)",
    ]
    let lines = [message] + help.map { "help: \($0)" }
    let words = lines.map { ShownText.escaped($0) }.joined(separator: "\n")
    return "::\(level.workflowName) \(properties.joined(separator: ","))::"
      + WorkflowText.message(words)
  }
}

extension Finding.Level {
  /// What GitHub calls it.
  fileprivate var workflowName: String { self == .note ? "notice" : rawValue }
}

/// Text inside a workflow command, where a line end would begin another command.
private enum WorkflowText {
  static func message(_ text: String) -> String {
    String(text.unicodeScalars.flatMap { Array(escaped($0)) })
  }

  static func property(_ text: String) -> String {
    String(
      ShownText.escaped(text).unicodeScalars.flatMap { scalar in
        switch scalar {
        case ":": Array("%3A")
        case ",": Array("%2C")
        default: Array(escaped(scalar))
        }
      })
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "%": "%25"
    case "\r": "%0D"
    case "\n": "%0A"
    default: String(scalar)
    }
  }
}
