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
  /// however it is typed.
  public func rule(named name: String) -> Naming<Rule> {
    if let rule = rule(RuleID(name)) { return .one(rule) }
    let ways: [(Rule) -> Bool] = [
      { $0.aliases.contains(name) },
      { $0.id.lastPart == name },
      { $0.spokenNames.contains(folded(name)) },
      { rule in Citation(name).map { rule.cites($0) } ?? false },
    ]
    for way in ways {
      let found = rules.filter(way)
      if found.count == 1 { return .one(found[0]) }
      if found.count > 1 { return .several(found.map(\.id.text)) }
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

extension Rule {
  /// The names by which it is spoken of, without regard to case, spaces and punctuation.
  fileprivate var spokenNames: [String] {
    (aliases + [title, short, String(id.lastPart)].compactMap(\.self)).map(folded)
  }

  fileprivate func cites(_ citation: Citation) -> Bool {
    (cite + aliases).compactMap { Citation($0) }.contains { $0 == citation }
  }
}

/// The letters and digits of a text, in lower case.
private func folded(_ text: String) -> String {
  String(text.lowercased().filter { $0.isLetter || $0.isNumber })
}
