/// What a verb found out: it can be told as text, as data and as Markdown.
package protocol Outcome: Sendable {
  /// For a terminal.
  func text(_ style: Style) -> String
  /// For machines, as one document.
  var json: JSON { get }
  /// For machines, as one value a line.
  var lines: [JSON] { get }
  /// For a page or a comment.
  var markdown: String { get }
}

extension Outcome {
  /// The whole document on one line.
  package var lines: [JSON] { [json] }
}

extension OnDocument: Outcome {
  /// One answer, or one regime, a line.
  package var lines: [JSON] {
    regimes.map { $0.json.labelled("inforce.on.regime") }
      + answers.map { $0.json.labelled("inforce.on.answer") }
      + unanswered.map { $0.json.labelled("inforce.on.unanswered") }
  }
}

extension JSON {
  /// The object with the format of a line before its members.
  package func labelled(_ format: String) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object([.init("format", .string(format)), .init("version", "1.0")] + members)
  }
}
