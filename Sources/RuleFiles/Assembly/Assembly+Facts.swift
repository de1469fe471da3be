import RuleModel

extension Assembly {
  /// Findings for a test of a fact that the rule does not have, or that cannot be asked of it.
  mutating func check(
    _ written: WrittenCriterion, header: RuleHeader, groups: [GroupID: Group]
  ) {
    let fact = written.criterion.fact
    guard let declared = header.facts.first(where: { $0.name == fact }) else {
      let near = nearest(to: fact.text, among: header.facts.map(\.name.text))
      findings.append(
        Finding(
          .noSuchFact, "the rule does not declare a fact `\(fact)`", at: written.place,
          help: near.prefix(1).map { "did you mean `\($0)`?" }
            + ["declare it under `facts` in `rule.md`"]))
      return
    }
    if let group = written.criterion.test.group, groups[group] == nil {
      findings.append(
        Finding(
          .noSuchGroup, "there is no group `\(group)` that can be read", at: written.place,
          help: groupNames.help(for: group.text)))
    }
    findings += declared.kind.problems(with: written)
  }
}

extension FactKind {
  /// What of a test makes no sense for a fact of this kind.
  fileprivate func problems(with written: WrittenCriterion) -> [Finding] {
    let test = written.criterion.test
    guard (self == .date) == (test.threshold != nil) else {
      return [
        Finding(
          .noSuchFact,
          self == .date
            ? "`\(written.criterion.fact)` is a day: select it with `before` or `on_or_after`"
            : "`\(written.criterion.fact)` is not a day", at: written.place)
      ]
    }
    return test.named.filter { !accepts($0) }.map { value in
      Finding(
        .noSuchFact, "`\(written.criterion.fact)` has no value `\(value)`", at: written.place,
        help: [expectation])
    }
  }
}
