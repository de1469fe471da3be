import RuleModel

/// An alias is another rule's id, or belongs to two rules.
enum NameTaken: Check {
  static let code = "B086"
  static let slug = "name-taken"
  static let level = Finding.Level.error
  static let summary = "an alias that is another rule's id or alias"
  static let explanation = """
    Aliases keep old names working. One that is also the id of another rule never leads to this
    one; one that two rules have leads to neither.

    Not so:
      rules/us/bis/a/rule.md    aliases: [us/bis/b]     and there is rules/us/bis/b
    But so:
      rules/us/bis/a/rule.md    aliases: [us/bis/old-a]
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    let ids = Dictionary(book.book.rules.map { ($0.id.text, $0) }) { first, _ in first }
    var owners: [String: Rule] = [:]
    return book.inRules { rule in
      rule.aliases.flatMap { alias -> [Finding] in
        if let other = ids[alias], other.id != rule.id {
          return [taken(alias, of: rule, in: book, other, "the id", "title")]
        }
        guard let other = owners[alias] else {
          owners[alias] = rule
          return []
        }
        guard other.id != rule.id else { return [] }
        return [taken(alias, of: rule, in: book, other, "an alias", "aliases")]
      }
    }
  }

  private static func taken(
    _ alias: String, of rule: Rule, in book: CheckedBook, _ other: Rule, _ what: String,
    _ key: String
  ) -> Finding {
    finding(
      "the alias `\(alias)` is also \(what) of `\(other.id)`",
      at: book.sources.place(of: alias, from: rule.places["aliases"]),
      related: [Finding.Label(other.places[key], "the other rule")],
      help: ["choose another alias, or remove it from one of them"])
  }
}
