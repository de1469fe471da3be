import RuleModel

/// A condition is recorded as met on two days.
enum ConditionMetTwice: Check {
  static let code = "B064"
  static let slug = "condition-met-twice"
  static let level = Finding.Level.error
  static let summary = "a condition that was met twice"
  static let explanation = """
    A condition is met once. Of two records the later public one counts, silently. A record that
    corrects another reaches back and says from when: `operative`.

    Not so:
      2025-06-12-condition.md   of: relay-certified, status: met
      2025-07-01-condition.md   of: relay-certified, status: met
    But so:
      one of them
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inEach { rule in
      rule.conditions.flatMap { condition -> [Finding] in
        let met = rule.changes(of: condition.id).filter { version in
          guard case .condition(_, .met, _) = version.change else { return false }
          return version.operative == nil
        }
        return met.dropFirst().map { second in
          finding(
            "the condition `\(condition.id)` is met twice", at: second.places["from"],
            related: [Finding.Label(met[0].places["from"], "met here before")],
            help: ["remove one, or mark the correction with `operative`"])
        }
      }
    }
  }
}
