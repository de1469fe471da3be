import RuleModel

/// The answer of `inforce when`: the spans of a facet, a lane a unit.
package struct WhenDocument: Sendable {
  /// The clocks, the case and the book.
  package let asked: AskedOf
  /// The lanes asked about.
  package let lanes: [Lane]

  package init(asked: AskedOf, lanes: [Lane]) {
    self.asked = asked
    self.lanes = lanes
  }
}

extension WhenDocument: Outcome {
  /// The spans for a terminal.
  package func text(_ style: Style) -> String {
    let groups = lanes.alike
    let blocks = groups.map { block($0.lane, $0.units, isOnly: groups.count == 1, style) }
    let heading = asked.knownWords.map { ["  \($0)"] } ?? []
    return (heading + blocks + [asked.footer]).joined(separator: "\n\n") + "\n"
  }

  private func block(_ lane: Lane, _ units: [RuleUnit], isOnly: Bool, _ style: Style) -> String {
    let facet = lane.facet == .force ? "" : "  \(lane.facet.label)\n"
    let names = units.map { "  \($0.id)  \(shown($0.title))\n" }.joined()
    return (isOnly ? "" : names) + facet + lane.table.text(style)
  }

  /// The document.
  package var json: JSON {
    .object(
      asked.members(of: "when", question) + [.init("answers", .array(lanes.map(\.json)))])
  }

  /// One lane a line.
  package var lines: [JSON] { lanes.map { $0.json.labelled("inforce.when.answer") } }

  private var question: [JSON.Member] {
    [
      .init("rule", .text(lanes.first?.rule.id)),
      .init("facet", .text(lanes.first?.facet.rawValue)),
    ]
  }

  /// The spans as Markdown.
  package var markdown: String {
    let title = lanes.first.map { "# \(escaped($0.rule.title)): \($0.facet.label.lowercased())" }
    let groups = lanes.alike
    let blocks = groups.map { group in
      let names = group.units.map { "**\(escaped($0.title))**" }.joined(separator: "  \n")
      return (groups.count == 1 || names.isEmpty ? "" : names + "\n\n") + group.lane.markdownTable
    }
    return ([title ?? ""] + blocks + [escaped(asked.footer.drop { $0 == " " })])
      .joined(separator: "\n\n")
  }
}

extension Lane {
  /// The stretches as a table.
  var markdownTable: String {
    Reports.markdownTable(
      ["from", "through", "days", facet.label.lowercased(), ""],
      table.lines.map { line in
        [
          line.from, line.end, line.length, line.state,
          (line.below + [line.detail])
            .filter { !$0.isEmpty }.joined(separator: "; "),
        ].map { escaped($0) }
      })
  }
}
