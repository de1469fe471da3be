/// A way to write an outcome.
package protocol Format: Sendable {
  /// How `--format` names it.
  static var name: String { get }
  /// The outcome in this format, its last line ended.
  static func write(_ outcome: any Outcome, _ style: Style) -> String
}

/// The formats, in the order in which help shows them.
package enum Formats {
  /// Every format.
  package static var all: [any Format.Type] {
    [TextFormat.self, JSONFormat.self, JSONLinesFormat.self, MarkdownFormat.self]
  }

  /// The format of that name.
  package static func named(_ name: String) -> (any Format.Type)? {
    all.first { $0.name == name }
  }
}

extension String {
  /// The text with exactly one line end at its end.
  var ended: String {
    var text = self
    while text.hasSuffix("\n") { text.removeLast() }
    return text + "\n"
  }
}
