package import RuleModel

/// Where the base's files said what a change replaces.
package struct FormerPlaces: Sendable {
  private let base: Rulebook
  private let rules: [RuleID: Rule]
  private let aliases: [RuleID: [String]]

  /// The places of the base, for changes that lead to the head.
  package init(base: Rulebook, head: Rulebook) {
    self.base = base
    rules = Dictionary(base.rules.map { ($0.id, $0) }) { first, _ in first }
    aliases = Dictionary(head.rules.map { ($0.id, $0.aliases) }) { first, _ in first }
  }

  /// The place; `nil`: the base had nothing of it.
  package func place(of change: AnswerChange) -> Place? {
    switch change.subject {
    case .rule(let id): formerRule(id).map { place(of: change, in: $0) }
    case .subject(let id): base.subject(id)?.places["regimes"]
    case .book: base.places["title"]
    }
  }

  private func place(of change: AnswerChange, in rule: Rule) -> Place {
    let deciding = change.was?.because ?? []
    return deciding.lazy.compactMap { rule.version(named: $0)?.anchor }.first
      ?? rule.places["title"]
  }

  /// The rule under its id, or under the one that it had.
  private func formerRule(_ id: RuleID) -> Rule? {
    rules[id] ?? aliases[id]?.lazy.compactMap { rules[RuleID($0)] }.first
  }
}
