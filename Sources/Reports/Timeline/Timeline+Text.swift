import Days
import RuleModel

extension TimelineDocument {
  /// The lanes, the dates, the legend, and the same facts in words.
  package func text(_ style: Style) -> String {
    let blocks = style.accessible ? [list(style)] : [picture(style), list(style)]
    let heading = asked.knownWords.map { ["  \($0)"] } ?? []
    return (heading + blocks + [asked.footer]).filter { !$0.isEmpty }.joined(separator: "\n\n")
      + "\n"
  }

  private var isOneRule: Bool { lanes.map(\.rule.id).unique.count == 1 }

  private func picture(_ style: Style) -> String {
    let tracks = tracks
    let names = (tracks.map(\.track.name.count).max() ?? 0) + 2
    let window = window
    let scale = TimeScale(
      from: window.from, until: window.until, columns: max(20, style.width - names - 5))
    var lines: [String] = []
    for (index, item) in tracks.enumerated() {
      if index == 0 || tracks[index - 1].heading != item.heading { lines += item.heading }
      lines.append("  " + item.track.name.padded(to: names) + item.track.text(scale, style))
    }
    let axis = TimeAxis(scale: scale, today: asked.viewpoint.today)
    return (lines + axis.lines(indent: names + 2, style) + ["", legend(style)])
      .joined(separator: "\n")
  }

  /// The lanes as they are drawn, each with the heading of its units.
  private var tracks: [(heading: [String], track: Track)] {
    let groups = lanes.alike
    guard isOneRule else {
      return groups.map { ([], Track($0.lane, name: name(of: $0.lane, $0.units, groups))) }
    }
    let drawn = groups.map { group in
      (heading(group.units), Track(group.lane, name: group.lane.facet.label))
    }
    let said = said.filter { !$0.spans.isEmpty }.map { said in
      (heading([said.unit].compactMap(\.self)), Track(said: said.spans, name: "Announced"))
    }
    let headings = (drawn + said).map(\.0).unique
    let order = headings.filter { $0 == allUnits } + headings.filter { $0 != allUnits }
    return order.flatMap { heading in (drawn + said).filter { $0.0 == heading } }
  }

  private func heading(_ units: [RuleUnit]) -> [String] {
    if lanes.map(\.unit).unique.count == 1 { return [] }
    if units.count == lanes.map(\.unit).unique.count { return allUnits }
    return ["  " + units.map(\.id.text).joined(separator: ", ")]
  }

  private var allUnits: [String] { ["  all units"] }

  /// The name of a rule's lane, with its units where they differ.
  private func name(
    of lane: Lane, _ units: [RuleUnit], _ groups: [(lane: Lane, units: [RuleUnit])]
  ) -> String {
    let id = String(lane.rule.id.lastPart)
    let isOnly = groups.filter { $0.lane.rule.id == lane.rule.id }.count == 1
    let others = units.count > 1 ? " +\(units.count - 1)" : ""
    return isOnly ? id : "\(id)#\(units.first?.id.text ?? "")\(others)"
  }

  private func legend(_ style: Style) -> String {
    let runs = tracks.flatMap { $0.track.runs }
    let parts = Glyph.allCases.compactMap { glyph -> String? in
      let words = runs.filter { $0.glyph == glyph }.map(\.words).unique
      return words.isEmpty ? nil : "\(glyph.character(style)) \(words.joined(separator: ", "))"
    }
    let dashed = runs.contains(where: \.isDashed) ? ["gaps: scheduled, not confirmed"] : []
    return wrapped((parts + dashed).joined(separator: "; "), width: style.width - 2)
      .map { "  " + $0 }.joined(separator: "\n")
  }
}

extension TimelineDocument {
  /// The same facts in words.
  private func list(_ style: Style) -> String {
    let groups = shownLanes.alike
    let blocks = groups.map { group in
      "  \(title(group.lane, group.units))\n\(group.lane.table.text(style))"
    }
    return (blocks + said.compactMap(saidBlock)).joined(separator: "\n\n")
  }

  private func title(_ lane: Lane, _ units: [RuleUnit]) -> String {
    let all = units.count == lane.rule.units.count
    let names = all ? "" : ": " + units.map(\.id.text).joined(separator: ", ")
    return "\(lane.facet.label) of \(lane.rule.id)\(names)"
  }

  private func saidBlock(_ said: Said) -> String? {
    guard !said.spans.isEmpty else { return nil }
    let unit = said.unit.map { "#\($0.id)" } ?? ""
    let lines = said.spans.map { span in
      let end = span.until.map { "done or withdrawn \($0.spoken)" } ?? "still open"
      return "  \(span.announcement.since.spoken): \(span.announcement.what.words), \(end)"
    }
    return (["  Announced about \(said.rule.id)\(unit)"] + lines).joined(separator: "\n")
  }
}
