/// What a typed name of a rule, or of a subject, turned out to mean.
public enum Naming<Subject>: Sendable where Subject: Sendable {
  /// Exactly one.
  case one(Subject)
  /// Several: their ids.
  case several([String])
  /// None: the nearest ids, best first.
  case none(near: [String])
}

extension Rulebook {
  /// The rule that a person means: by id, by its last part, by an alias or by a citation,
  /// however it is typed. A rule that is not answered for is none.
  public func rule(named name: String) -> Naming<Rule> {
    switch ruleID(named: name) {
    case .one(let id): rule(id).map { .one($0) } ?? .none(near: [])
    case .several(let ids): .several(ids)
    case .none(let near): .none(near: near)
    }
  }

  /// The id of the rule that a person means, answered for or not: what a name means does not
  /// depend on whether a file has errors.
  package func ruleID(named name: String) -> Naming<RuleID> {
    if rule(RuleID(name)) != nil || broken.rules[RuleID(name)] != nil { return .one(RuleID(name)) }
    for way in NameWay.allCases {
      guard let wanted = way.wanted(name) else { continue }
      let found = labels.filter { $0.names(way).contains(wanted) }.map(\.id).sorted()
      if found.count == 1 { return .one(found[0]) }
      if found.count > 1 { return .several(found.map(\.text)) }
    }
    return .none(near: nearestRules(to: name))
  }

  /// The subject that a person means: by id or by its last part.
  public func subject(named name: String) -> RegimeSubject? {
    subject(SubjectID(name))
      ?? {
        let found = subjects.filter { $0.id.lastPart == name }
        return found.count == 1 ? found[0] : nil
      }()
  }

  private func nearestRules(to name: String) -> [String] {
    let names = rules.flatMap { rule in
      ([rule.id.text, String(rule.id.lastPart)] + rule.aliases).map { ($0, rule.id.text) }
    }
    let parts = names.map(\.0).filter { name.count > 2 && folded($0).contains(folded(name)) }
    let near = (nearest(to: name, among: names.map(\.0)) + parts).unique
    return near.compactMap { found in names.first { $0.0 == found }?.1 }.unique
  }
}
