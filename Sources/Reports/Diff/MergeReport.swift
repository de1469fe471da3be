import RuleChanges
import RuleModel

/// Whether the merge of the head with its base branch was examined.
package struct MergeReport: Sendable {
  /// What became of the merge.
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// All its answers were compared.
    case examined
    /// One side left the rulebook alone, so that the merge has the other's.
    case oneSided = "one-sided"
    /// Git cannot merge the two.
    case conflicts
    /// The head is not committed.
    case uncommitted
  }

  /// The tip of the base branch.
  package let tip: ComparedRevision
  /// What became of the merge.
  package let state: State
  /// The files that cannot be merged, by their paths in the repository.
  package let conflicts: [String]

  package init(tip: ComparedRevision, state: State, conflicts: [String] = []) {
    self.tip = tip
    self.state = state
    self.conflicts = conflicts
  }
}

extension MergeReport {
  /// The report as an object.
  var json: JSON {
    [
      "tip": tip.json, "state": .string(state.rawValue), "conflicts": .texts(conflicts),
    ]
  }

  /// The tip as people name it.
  private var tipWords: String { "\(tip.asked) (\(tip.shortName))" }

  /// The names of a list that may be long, in a sentence.
  private var conflictWords: String {
    let names = conflicts.prefix(5).joined(separator: ", ")
    return conflicts.count > 5 ? "\(names) and \(conflicts.count - 5) more" : names
  }

  /// What was looked at and what was not.
  func words(interactions: Int) -> String {
    switch state {
    case .examined:
      "Merged in memory with \(tipWords): "
        + (interactions == 0 ? "no interaction" : counted(interactions, "interaction"))
    case .oneSided: "\(tipWords) has moved on; one side left the rulebook alone"
    case .conflicts:
      "The merge with \(tipWords) was NOT examined: it has conflicts in \(conflictWords)"
    case .uncommitted:
      "The merge with \(tipWords) was NOT examined: what is compared is not committed"
    }
  }
}

extension DiffDocument {
  /// What is known of the merge; nothing where it could not be read, because the problems say so.
  var mergeWords: String? {
    let isUnread = report.problems.contains { [.tip, .merge].contains($0.side) }
    if merge?.state == .examined, isUnread { return nil }
    return merge?.words(interactions: report.changes.count { $0.code == .interaction })
  }
}
