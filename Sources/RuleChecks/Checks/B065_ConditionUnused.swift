import RuleModel

/// A condition is declared, and nothing waits for it.
enum ConditionUnused: Check {
  static let code = "B065"
  static let slug = "condition-unused"
  static let level = Finding.Level.warning
  static let summary = "a condition for which nothing waits"
  static let explanation = """
    A condition matters only where a boundary names it with `{when: …}`. If nothing does, a version
    most likely states a fixed day that the law does not give.

    Not so:
      conditions: {relay-certified: …}      and   from: 2025-06-12
    But so:
      conditions: {relay-certified: …}      and   from: {when: relay-certified}
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inEach { rule in
      rule.conditions.filter { rule.versions(waitingFor: $0.id).isEmpty }.map {
        finding(
          "nothing waits for the condition `\($0.id)`", at: rules.place(of: $0, in: rule),
          help: ["write `from: {when: \($0.id)}` where it decides, or remove it"])
      }
    }
  }
}
