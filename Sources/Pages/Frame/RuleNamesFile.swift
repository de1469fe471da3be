import Reports
import RuleModel

/// The names of all rules for the search field of an export, which nobody answers; ``SoughtName`` is
/// the same search where somebody does.
struct RuleNamesFile: Sendable {
  private let book: Rulebook

  init(_ book: Rulebook) { self.book = book }

  /// A script that holds data only: each rule's address, what it is called, and its other names.
  var text: String {
    let rows = book.rules.map { rule -> JSON in
      let names = rule.aliases + rule.cite + [rule.title, rule.id.text]
      let path = Address(.rule(rule.id, .today)).path
      return [.string(path), .string(rule.called), .string(names.joined(separator: "|"))]
    }
    return "window.ruleNames=\(Escaping.script(JSON.array(rows).compact));\n"
  }
}
