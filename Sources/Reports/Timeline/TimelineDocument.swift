package import Days
package import RuleModel

/// The answer of `inforce timeline`: lanes, one a facet of a unit.
package struct TimelineDocument: Sendable {
  /// What was said of a unit.
  package struct Said: Hashable, Sendable {
    let rule: Rule
    let unit: RuleUnit?
    let spans: [AnnouncedSpan]

    /// What was said of a unit under the clocks of an inquiry.
    package init(_ rule: Rule, unit: UnitID?, in inquiry: Inquiry) {
      self.rule = rule
      self.unit = rule.units.first { $0.id == unit }
      spans = inquiry.announced(rule, unit: unit)
    }
  }

  /// The clocks, the case and the book.
  package let asked: AskedOf
  /// The first day shown; `nil`: so that everything is.
  package let from: Day?
  /// The first day no longer shown; `nil`: so that everything is.
  package let until: Day?
  /// The lanes.
  package let lanes: [Lane]
  /// What was announced, where it was asked about.
  package let said: [Said]

  package init(asked: AskedOf, from: Day?, until: Day?, lanes: [Lane], said: [Said]) {
    self.asked = asked
    self.from = from
    self.until = until
    self.lanes = lanes
    self.said = said
  }
}

extension TimelineDocument {
  /// The days that a picture shows: those asked about, else all changes with room around them.
  var window: (from: Day, until: Day) {
    let changes =
      lanes.flatMap { $0.stretches.compactMap(\.standing.span.since) }
      + said.flatMap { $0.spans.map(\.announcement.since) }
    let days = changes + [asked.viewpoint.today]
    let first = days.min() ?? asked.viewpoint.today
    let last = days.max() ?? asked.viewpoint.today
    let room = max(30, first.distance(to: last) / 20)
    let start = from ?? first.advanced(by: -room) ?? first
    let end = until ?? last.advanced(by: room) ?? last
    return (start, max(end, start.next ?? start))
  }

  /// The lanes with what lies in the days asked about.
  var shownLanes: [Lane] {
    let window = DaySpan(from: from, until: until) ?? .always
    return lanes.map { $0.touching(window) }
  }
}

extension Lane {
  /// The stretches that share a day with a run of days, whole.
  fileprivate func touching(_ window: DaySpan) -> Lane {
    keeping { $0.days.intersection(window) != nil }
  }
}

extension TimelineDocument: Outcome {
  /// The document.
  package var json: JSON {
    let question: [JSON.Member] = [
      .init("rules", .texts(lanes.map(\.rule.id).unique)), .init("from", .text(from)),
      .init("until", .text(until)), .init("lanes", .texts(facets)),
    ]
    return .object(
      asked.members(of: "timeline", question) + [
        .init("lanes", .array(shownLanes.map(\.json))),
        .init("announcements", .array(said.map(\.json))),
      ])
  }

  private var facets: [String] {
    (lanes.map(\.facet) + (said.isEmpty ? [] : [.announcements])).unique.map(\.rawValue)
  }

  /// One lane a line.
  package var lines: [JSON] {
    shownLanes.map { $0.json.labelled("inforce.timeline.lane") }
      + said.map { $0.json.labelled("inforce.timeline.announcements") }
  }

  /// The lanes as tables: a picture would say no more.
  package var markdown: String {
    let blocks = shownLanes.alike.map { group in
      let units = group.units.map(\.title).joined(separator: "; ")
      let name = [group.lane.rule.title, units].filter { !$0.isEmpty }.joined(separator: ": ")
      return "## \(escaped(name))\n\n\(group.lane.markdownTable)"
    }
    return (["# Timeline"] + blocks + [escaped(asked.footer.drop { $0 == " " })])
      .joined(separator: "\n\n")
  }
}

extension TimelineDocument.Said {
  fileprivate var json: JSON {
    [
      "rule": .string(rule.id.text), "unit": .text(unit?.id), "facet": "announcements",
      "spans": .array(spans.map(\.json)),
    ]
  }
}
