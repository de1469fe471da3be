import RuleChanges
package import RuleModel

/// The acknowledgements of a book, and what each of them accepts in a comparison.
package struct AckDocument: Outcome {
  private let rows: [AckRow]

  /// Each acknowledgement with what it accepts.
  package init(acknowledgements: [Acknowledgement], in diff: DiffDocument) {
    let ids = Set(diff.report.changes.map(\.id))
    rows = acknowledgements.sorted { $0.id < $1.id }.map { ack in
      let state =
        ids.contains(ack.id) ? (ack.counts(on: diff.today) ? "accepts" : "expired") : "idle"
      return AckRow(ack: ack, state: state)
    }
  }

  /// The list for a terminal.
  package func text(_ style: Style) -> String {
    if rows.isEmpty { return "no change was accepted" }
    return rows.map { row in
      "\(row.state.padded(to: 9))\(shown(row.ack.id))  \(shown(row.ack.rule)): \(shown(row.ack.reason))"
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
        [row.state, row.ack.id, row.ack.rule, row.ack.reason].map { escaped($0) }
      })
  }
}

/// An acknowledgement, and whether it accepts a change of the comparison.
private struct AckRow {
  let ack: Acknowledgement
  let state: String

  var json: JSON {
    [
      "id": .string(ack.id), "rule": .string(ack.rule), "state": .string(state),
      "reason": .string(ack.reason), "ref": .text(ack.ref), "by": .text(ack.by),
      "expires": .text(ack.expires), "file": .string(ack.places.path),
    ]
  }
}

extension DiffDocument {
  /// The same report with the changes of one id alone.
  package func keeping(_ id: String) -> DiffDocument {
    DiffDocument(
      base: base, head: head, today: today, known: known, report: report.keeping(id),
      prefix: prefix, title: title, notes: notes, merge: merge)
  }
}
