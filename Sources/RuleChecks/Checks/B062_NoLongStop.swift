import RuleModel

/// A condition could stay open for ever without anybody being told.
enum NoLongStop: Check {
  static let code = "B062"
  static let slug = "no-long-stop"
  static let level = Finding.Level.warning
  static let summary = "an open condition without a long stop"
  static let explanation = """
    A boundary that waits for a condition is pending until somebody records that it was met.
    `long_stop` is the day after which it is odd that nothing was recorded; the checker then says
    so.

    Not so:
      relay-certified: {statement: The Minister certifies the relay.}
    But so:
      relay-certified: {statement: The Minister certifies the relay., long_stop: 2027-12-31}
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inEach { rule in
      rule.conditions.filter { $0.longStop == nil && rule.changes(of: $0.id).isEmpty }.map {
        finding(
          "the condition `\($0.id)` has no long stop", at: rules.place(of: $0, in: rule),
          help: ["add `long_stop: YYYY-MM-DD`, the day on which somebody must look"])
      }
    }
  }
}

extension CheckedRules {
  /// Where a condition is declared.
  func place(of condition: Condition, in rule: Rule) -> Place {
    sources.place(of: condition.id.text, from: rule.places["conditions"])
  }
}

extension Rule {
  /// What was recorded about a condition, by public day.
  func changes(of condition: ConditionID) -> [DatedVersion] {
    versions.filter { version in
      if case .condition(condition, _, _) = version.change { true } else { false }
    }.sorted { ($0.publicDay, $0.seq, $0.name) < ($1.publicDay, $1.seq, $1.name) }
  }

  /// The versions with a boundary that waits for a condition.
  func versions(waitingFor condition: ConditionID) -> [DatedVersion] {
    versions.filter { $0.boundaries.contains { $0.value == .when(condition) } }
  }
}
