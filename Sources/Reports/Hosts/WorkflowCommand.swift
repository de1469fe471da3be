/// A workflow command of GitHub Actions: `::name key=value,key=value::message`.
///
/// A line end would begin another command, and a comma another property: both are encoded, and so
/// nothing in a book can forge one.
struct WorkflowCommand: Hashable, Sendable {
  /// What it does: `error`, `warning`, `notice`.
  let name: String
  /// What is said of it, in order.
  let properties: [HostResult]
  /// What is shown; it may have several lines.
  let message: String

  /// The command on one line, without a line end.
  var line: String {
    let pairs = properties.map { "\($0.name)=\(WorkflowCommand.property($0.value))" }
    let head = pairs.isEmpty ? name : "\(name) \(pairs.joined(separator: ","))"
    return "::\(head)::\(WorkflowCommand.data(ShownText.lines(of: message)))"
  }

  private static func data(_ text: String) -> String {
    text.unicodeScalars.map(escaped).joined()
  }

  private static func property(_ text: String) -> String {
    ShownText.escaped(text).unicodeScalars.map { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: escaped(scalar)
      }
    }.joined()
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
