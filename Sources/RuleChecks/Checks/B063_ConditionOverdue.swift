import RuleModel

/// Something still waits for a condition that should have been settled.
enum ConditionOverdue: Check {
  static let code = "B063"
  static let slug = "condition-overdue"
  static let level = Finding.Level.warning
  static let summary = "something waits for a condition that is overdue or has failed"
  static let explanation = """
    Past its long stop a condition was met and nobody recorded it, or it never will be. A condition
    that failed or was abandoned leaves what waits for it pending for ever, until a repeal says
    that it will not come.

    Not so:
      long_stop: 2025-12-31     and nothing recorded by 2026
    But so:
      2025-11-03-condition.md   of: relay-certified, status: met
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inEach { rule in
      rule.conditions.flatMap { condition -> [Finding] in
        let waiting = rule.versions(waitingFor: condition.id)
        guard let first = waiting.first else { return [] }
        guard let last = rule.changes(of: condition.id).last else {
          return passed(condition, in: rule, rules, first)
        }
        guard case .condition(_, let status, _) = last.change, status != .met else { return [] }
        return waiting.filter { !rule.isEnded($0) }.map { given($0, up: last, status) }
      }
    }
  }

  private static func passed(
    _ condition: Condition, in rule: Rule, _ rules: CheckedRules, _ waiting: DatedVersion
  ) -> [Finding] {
    guard let stop = condition.longStop, stop < rules.today else { return [] }
    return [
      finding(
        "the condition `\(condition.id)` is still open after its long stop \(stop)",
        at: rules.place(of: condition, in: rule),
        related: [Finding.Label(waiting.places["from"], "waits for it")],
        help: ["record what became of it in a version `change: condition`"])
    ]
  }

  private static func given(
    _ version: DatedVersion, up last: DatedVersion, _ status: Change.ConditionStatus
  ) -> Finding {
    finding(
      "this waits for a condition that was recorded as \(status.rawValue)",
      at: version.places["from"], "pending until a repeal",
      related: [Finding.Label(last.places["status"], "\(status.rawValue) here")],
      help: ["when something ended it, record a `repeal` of these units"])
  }
}

extension Rule {
  /// Whether an ending reaches a unit that the version reaches.
  fileprivate func isEnded(_ version: DatedVersion) -> Bool {
    versions.contains { $0.isOne(of: "repeal", "sunset", "annul") && shareUnit($0, version) }
  }
}
