import Days
package import RuleChanges
package import RuleModel

/// What became of an acknowledgement.
package enum AckState: String, Hashable, Sendable, CaseIterable {
  /// It accepts a change of the comparison.
  case accepts
  /// The same, and what lay ahead when it was accepted is past now.
  case weaker
  /// Its last day has passed.
  case expired
  /// It was merged, and the book answers what was accepted: it is history.
  case stands
  /// It was not merged, and accepts no change of the comparison.
  case idle
  /// It was merged, and the book answers something else on all of its days.
  case stale
  /// Nobody can tell.
  case untold
}

/// The acknowledgements of a book, and what became of each.
package struct AckDocument: Outcome {
  /// Whether the comparison says anything about all of them.
  package let isComplete: Bool
  private let rows: [AckRow]

  /// Each acknowledgement of the head; `merged`: the ids of those that the base has.
  package init(
    acknowledgements: [Acknowledgement], merged: Set<String>, standings: AckStandings?,
    in diff: DiffDocument
  ) {
    isComplete = diff.report.verdict != .incomplete
    rows = acknowledgements.sorted { ($0.id, $0.places.path) < ($1.id, $1.places.path) }
      .map { ack in
        let standing = standings?.standing(of: ack) ?? .untold
        return AckRow(
          ack: ack, state: diff.state(of: ack, standing, isMerged: merged.contains(ack.id)))
      }
  }

  private init(isComplete: Bool, rows: [AckRow]) {
    self.isComplete = isComplete
    self.rows = rows
  }

  /// Those in one of the states.
  package func keeping(_ states: [AckState]) -> AckDocument {
    AckDocument(isComplete: isComplete, rows: rows.filter { states.contains($0.state) })
  }

  /// The files of those in a state, from the book's folder.
  package func paths(of state: AckState) -> [String] {
    rows.filter { $0.state == state }.map(\.ack.places.path)
  }

  /// The list for a terminal.
  package func text(_ style: Style) -> String {
    if rows.isEmpty { return "no change was accepted" }
    return rows.map { row in
      let ack = row.ack
      return "\(row.state.rawValue.padded(to: 9))\(shown(ack.id))  \(shown(ack.rule)): "
        + shown(ack.reason)
    }.joined(separator: "\n")
  }

  /// The list for machines.
  package var json: JSON {
    .object(JSON.head("inforce.ack") + [.init("acknowledgements", .array(rows.map(\.json)))])
  }

  /// One acknowledgement a line.
  package var lines: [JSON] { rows.map { $0.json.labelled("inforce.ack.entry") } }

  /// The list as a table.
  package var markdown: String {
    markdownTable(
      ["", "Id", "Rule", "Reason"],
      rows.map { row in
        [row.state.rawValue, row.ack.id, row.ack.rule, row.ack.reason].map { escaped($0) }
      })
  }
}

/// An acknowledgement, and what became of it.
private struct AckRow {
  let ack: Acknowledgement
  let state: AckState

  var json: JSON {
    .object(ack.named + [.init("state", .string(state.rawValue))] + ack.told)
  }
}

extension DiffDocument {
  /// What became of an acknowledgement in this comparison.
  fileprivate func state(
    of ack: Acknowledgement, _ standing: AckStanding, isMerged: Bool
  ) -> AckState {
    let changes = report.changes.filter { $0.id == ack.id }
    guard ack.counts(on: today) else {
      return changes.isEmpty && standing == .gone && isMerged ? .stale : .expired
    }
    guard changes.isEmpty else {
      return changes.contains(where: \.isWeakerAccepted) ? .weaker : .accepts
    }
    guard isMerged else { return report.verdict == .incomplete ? .untold : .idle }
    switch standing {
    case .stands: return .stands
    case .untold: return .untold
    case .gone: return report.verdict == .incomplete ? .untold : .stale
    }
  }

  /// The same report with the changes of one id alone.
  package func keeping(_ id: String) -> DiffDocument {
    var kept = DiffDocument(
      base: base, head: head, today: today, known: known, report: report.keeping(id),
      prefix: prefix, title: title, notes: notes, merge: merge)
    kept.surroundings = surroundings
    return kept
  }
}
