import RuleFiles
import RuleModel

/// A name with characters that are hard to type, quote or put into an address.
enum NameCharacters: Check {
  static let code = "B089"
  static let slug = "name-characters"
  static let level = Finding.Level.error
  static let summary = "a name with other characters than a-z, 0-9, `.` and `-`"
  static let explanation = """
    Names of files are ids: they are typed, put into addresses and never change. They have small
    letters, digits, dots and hyphens. Names of units and conditions are the same, and
    facts may have `_`.

    Not so:
      rules/us/bis/AI Diffusion/rule.md
    But so:
      rules/us/bis/ai-diffusion/rule.md
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    let odd = book.sources.paths.filter { !isPlain($0[...], also: "/") }
    return odd.filter { BookLayout(path: $0).hasIdentifier }.flatMap { path in
      path.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init).filter { !isPlain($0) }
        .prefix(1).map {
          finding(
            "the name `\($0)` has other characters than a-z, 0-9, `.` and `-`", at: .file(path),
            help: ["rename it, and keep the old name of a rule in `aliases`"])
        }
    }
  }

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inEach { rule in names(of: rule, rules) }
  }

  private static func names(of rule: Rule, _ rules: CheckedRules) -> [Finding] {
    let declared =
      rule.units.map { ("units", $0.id.text, "") }
      + rule.conditions.map { ("conditions", $0.id.text, "") }
      + rule.facts.map { ("facts", $0.name.text, "_") }
    return declared.filter { !isPlain($0.1[...], also: $0.2) }.map { key, name, _ in
      finding(
        "the name `\(name)` has other characters than a-z, 0-9, `.` and `-`",
        at: rules.sources.place(of: name, from: rule.places[key]), help: ["rename it"])
    }
  }

  private static func isPlain(_ name: Substring, also extra: String = "") -> Bool {
    name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "."), UInt8(ascii: "-"):
        true
      default: extra.utf8.contains(byte)
      }
    }
  }
}

extension BookLayout {
  /// Whether the path is the id of something, or holds it.
  fileprivate var hasIdentifier: Bool {
    switch self {
    case .instrument, .rule, .version, .group, .subject: true
    case .head, .answers, .acknowledgement, .other, .stray: false
    }
  }
}
