import RuleModel

/// One rule as four books have it; `nil`: a book does not.
struct FourRules {
  let origin: Rule?
  let base: Rule?
  let head: Rule?
  let merged: Rule?

  /// What it is called where it is known last.
  var id: RuleID? { (merged ?? head ?? base ?? origin)?.id }

  /// Every id that it has.
  var ids: Set<RuleID> { Set([origin, base, head, merged].compactMap { $0?.id }) }

  /// All rules of four books; a rule that was renamed is found under its former id.
  static func all(_ sides: MergeSides) -> [FourRules] {
    let books = sides.all.map { RulesByName($0.book) }
    var taken: [Set<RuleID>] = books.map { _ in [] }
    var found: [FourRules] = []
    for index in [3, 2, 1, 0] {
      for rule in books[index].rules where !taken[index].contains(rule.id) {
        let same = books.indices.map { other in
          other == index ? rule : books[other].counterpart(of: rule, but: taken[other])
        }
        for (book, rule) in same.enumerated() { rule.map { _ = taken[book].insert($0.id) } }
        found.append(
          FourRules(origin: same[0], base: same[1], head: same[2], merged: same[3]))
      }
    }
    return found
  }

  /// The units that are asked about: of every book in which the rule has some.
  var units: [UnitID?] {
    let named = [merged, head, base, origin].compactMap { $0?.units.map(\.id) }.flatMap { $0 }
    return named.isEmpty ? [nil] : named.unique
  }
}

/// The rules of a book by their ids and former ids.
private struct RulesByName {
  let rules: [Rule]
  private let byID: [RuleID: Rule]
  private let byAlias: [String: Rule]

  init(_ book: Rulebook) {
    rules = book.rules
    byID = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
    byAlias = Dictionary(rules.flatMap { rule in rule.aliases.map { ($0, rule) } }) { first, _ in
      first
    }
  }

  /// The rule of the same id, of a former id of it, or that was once called so.
  func counterpart(of rule: Rule, but taken: Set<RuleID>) -> Rule? {
    let candidates =
      [byID[rule.id]] + rule.aliases.sorted().map { byID[RuleID($0)] } + [byAlias[rule.id.text]]
    return candidates.lazy.compactMap(\.self).first { !taken.contains($0.id) }
  }
}
