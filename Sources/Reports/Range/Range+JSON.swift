import Days
import RuleModel

extension RangeDocument {
  /// The document: like that of a day, with `spans` in place of one state.
  package var json: JSON {
    .object(
      [.init("format", "inforce.on"), .init("version", "1.0")] + asked.members + [
        .init("regimes", .array(regimes.map(\.json))), .init("answers", .array(units.map(\.json))),
      ])
  }

  /// One subject, or one unit, a line.
  package var lines: [JSON] {
    regimes.map { $0.json.labelled("inforce.on.regime") }
      + units.map { $0.json.labelled("inforce.on.answer") }
  }
}

extension RangeDocument.UnitRange {
  fileprivate var json: JSON {
    .object(
      [
        .init("rule", .string(rule.id.text)), .init("unit", .text(unit?.id)),
        .init("title", .string(rule.title)), .init("unit_title", .text(unit?.title)),
        .init("binding", .bool(rule.isBinding)), .init("cite", .texts(rule.cite)),
      ]
        + lanes.map { lane in
          .init(lane.facet.rawValue, ["spans": .array(lane.stretches.map(\.json))])
        } + [
          .init("announcements", .array(said.map(\.json))),
          .init("certainty", ["spans": certaintySpans, "checked": .text(rule.checked)]),
        ])
  }

  private var certaintySpans: JSON {
    .array(
      certainties.map { days, certainty in
        .object([.init("state", .string(certainty.rawValue))] + days.members)
      })
  }
}

extension RangeDocument.SubjectRange {
  fileprivate var json: JSON {
    [
      "subject": .string(subject.id.text), "title": .string(subject.title),
      "spans": .array(stretches),
    ]
  }

  /// What governed, by the days.
  var stretches: [JSON] {
    spans.map { days, answer in
      .object(
        [.init("regime", .text(answer.regime?.id)), .init("name", .text(answer.regime?.name))]
          + days.members + [
            .init("certainty", .string(answer.certainty.rawValue)),
            .init("candidates", .texts(answer.candidates)),
          ])
    }
  }
}

extension AnnouncedSpan {
  /// What was announced, and until when it was open.
  var json: JSON {
    [
      "what": .string(announcement.what.rawValue), "since": .text(announcement.since),
      "until": .text(until), "because": .string(announcement.because.text),
    ]
  }
}

extension DaySpan {
  /// `since` and `until`.
  var members: [JSON.Member] { [.init("since", .text(from)), .init("until", .text(until))] }
}
