/// A line of a manual page.
enum Roff {
  /// A request with its arguments.
  case macro(String, [String])
  /// Words that nothing in them can turn into a request.
  case text(String)

  /// Lines that keep their breaks and their spaces, from the left margin.
  static func block(_ text: String) -> [Roff] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return [.macro("nf", []), .macro("in", ["0"])] + lines.map { .text(String($0)) } + [
      .macro("in", []), .macro("fi", []),
    ]
  }

  /// The line as it stands in the page.
  var line: String {
    switch self {
    case .macro(let name, let arguments):
      ([".\(name)"] + arguments.map(Roff.argument)).joined(separator: " ")
    case .text(let text):
      text.isEmpty ? ".sp" : Roff.guarded(Roff.escaped(text))
    }
  }

  /// Numbers stand bare, and words in quotes.
  private static func argument(_ text: String) -> String {
    !text.isEmpty && text.allSatisfy(\.isNumber) ? text : "\"\(escaped(text))\""
  }

  /// A dot or an apostrophe at the start of a line would be a request.
  private static func guarded(_ text: String) -> String {
    text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "\"": "\\(dq"
      case _ where scalar.isASCII: String(Character(scalar))
      default: "\\[u\(hexadecimal(scalar))]"
      }
    }.joined()
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
