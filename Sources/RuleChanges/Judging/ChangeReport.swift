import Days
package import RuleModel

/// Everything that changed between two books, judged, worst first.
package struct ChangeReport: Sendable {
  /// The changes.
  package let changes: [AnswerChange]
  /// What could not be compared.
  package let problems: [CouldNotCompare]
  /// Why what is not named did not change.
  package let silence: Silence
  /// What it comes to.
  package let verdict: Verdict
  /// From which level on a change fails.
  package let threshold: Gate.Threshold
  /// Seals whose digest is not that of the answers they seal.
  package var brokenSeals: [BrokenSeal] = []

  /// How many changes have the level and were not accepted.
  package func count(_ level: ChangeLevel) -> Int {
    changes.count { $0.level == level && $0.acknowledged == nil }
  }

  /// The same report with the changes of one id alone.
  package func keeping(_ id: String) -> ChangeReport {
    ChangeReport(
      changes: changes.filter { $0.id == id }, problems: problems, silence: silence,
      verdict: verdict, threshold: threshold, brokenSeals: brokenSeals)
  }

  /// How many changes were accepted.
  package var acknowledged: Int { changes.count { $0.acknowledged != nil } }

  /// How many rules have no change of any kind.
  package var unchangedRules: Int {
    let changed = Set(
      changes.compactMap { change -> RuleID? in
        if case .rule(let id) = change.subject { id } else { nil }
      })
    let broken = Set(
      problems.compactMap { problem -> RuleID? in
        if case .rule(let id) = problem.subject { id } else { nil }
      })
    return max(0, silence.rules - changed.count - broken.subtracting(changed).count)
  }
}

extension [AnswerChange] {
  /// Graver levels first, then by code, subject, unit, days and facet: the same on every run.
  var worstFirst: [AnswerChange] {
    let orders = map(\.order)
    return indices.sorted { left, right in
      if self[left].level != self[right].level { return self[left].level > self[right].level }
      return orders[left].lexicographicallyPrecedes(orders[right])
    }.map { self[$0] }
  }
}

extension AnswerChange {
  fileprivate var order: [String] {
    [
      code.rawValue, subject.kind, subject.text, unit?.text ?? "",
      span?.from?.description ?? "", facet.word, id,
    ]
  }
}
