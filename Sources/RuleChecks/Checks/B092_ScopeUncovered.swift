import RuleModel

/// Requirements name some values of a fact, and nothing says what holds for the others.
enum ScopeUncovered: Check {
  static let code = "B092"
  static let slug = "scope-uncovered"
  static let level = Finding.Level.warning
  static let summary = "the scopes of a unit leave out a value that the rule declares"
  static let explanation = """
    If requirements name `large` and the rule also declares `small`, a small one is "out of scope":
    nothing is required of it, ever. That can be meant; often a paragraph was forgotten.

    Not so:
      facts: {class: [large, small]}       and only   scope: {class: [large]}
    But so:
      a `require` or `permit` for each class, or a class that is not declared
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inLanes { lane in
      guard lane.facet == .applicability else { return [] }
      let saying = lane.versions.filter { $0.isOne(of: "require", "permit") }
      return lane.unit.rule.facts.flatMap { fact -> [Finding] in
        guard case .oneOf(let values) = fact.kind else { return [] }
        let tests = saying.map { version in version.criteria.first { $0.fact == fact.name }?.test }
        guard !tests.contains(nil), let last = saying.last else { return [] }
        return values.filter { value in !tests.contains { $0?.reaches(value) ?? true } }.map {
          finding(
            "nothing is said of `\(fact.name)` `\($0)` in \(lane.unit.name)",
            at: last.places["scope"], "names other values",
            help: ["add a version for it, unless it is meant to be out of scope"])
        }
      }
    }
  }
}

extension FactTest {
  /// Whether the test says something of the value; a group or a day may.
  fileprivate func reaches(_ value: String) -> Bool {
    switch self {
    case .anyOf(let names): names.contains { isCovered(value, by: $0) }
    case .noneOf(let names): !names.contains { isCovered(value, by: $0) }
    case .inGroup, .notInGroup, .before, .onOrAfter: true
    }
  }
}
