import Days
import RuleModel

extension ChangesDocument {
  /// The document.
  package var json: JSON {
    let question: [JSON.Member] = [
      .init("from", .text(asked.day)), .init("through", .text(asked.through ?? asked.day)),
      .init("rules", .texts(filter)),
    ]
    return .object(
      asked.members(of: "changes", question) + [
        .init("events", .array(events.map(json))),
        .init("unknown", .array(unknown.map(\.json))),
        .init("unanswered", .array(unanswered.map(\.json))),
      ])
  }

  /// One event a line, then what cannot be told.
  package var lines: [JSON] {
    events.map { json($0).labelled("inforce.changes.event") }
      + unknown.map { $0.json.labelled("inforce.changes.unknown") }
      + unanswered.map { $0.json.labelled("inforce.changes.unanswered") }
  }

  private func json(_ event: Event) -> JSON {
    .object(
      [.init("day", .text(event.day)), .init("kind", .string(event.happening.kind.rawValue))]
        + event.subject.members + event.happening.members + [
          .init("versions", .texts(event.versions)), .init("group", .text(event.group)),
          .init("instruments", .texts(event.instruments)),
          .init("certainty", .string(event.certainty.rawValue)),
          .init("scheduled", .bool(mark(event) != nil)),
          .init("command", .string(Self.command(event))),
        ])
  }

  /// The events as a table.
  package var markdown: String {
    let rows = entries.map { entry in
      let event = entry.event
      return [
        event.day.description, "`\(escaped(event.owner))`", escaped(event.label),
        escaped(words(event)), escaped(reasons(entry).joined(separator: "; ")),
      ]
    }
    let open = unknownEntries.map { [$0.facet ?? "all", $0.why, $0.detail].map { escaped($0) } }
    let table =
      rows.isEmpty
      ? "Nothing that can be told happened on these days."
      : markdownTable(["day", "what", "", "", ""], rows)
    let unknown =
      open.isEmpty
      ? []
      : [
        "## Cannot be told on some of these days", markdownTable(["facet", "why", "rules"], open),
      ]
    let missing = unanswered.map {
      "**Not answered for:** `\(escaped($0.id))`, its files have errors"
    }
    return
      (["# \(escaped(title.trimmed))", table] + unknown + missing
      + [escaped(asked.footer.trimmed)]).joined(separator: "\n\n")
  }
}

extension Event.Subject {
  /// What it is about, by its kind of id.
  fileprivate var members: [JSON.Member] {
    switch self {
    case .unit(let id, let unit): [.init("rule", .string(id.text)), .init("unit", .text(unit))]
    case .regimes(let id): [.init("subject", .string(id.text))]
    case .instrument(let id): [.init("instrument", .string(id.text))]
    }
  }
}

extension Event.Happening {
  /// The facet, and what stood before and after.
  fileprivate var members: [JSON.Member] {
    switch self {
    case .stands(let facet, let was, let now):
      [
        .init("facet", .string(facet.rawValue)), .init("was", .string(was.word)),
        .init("now", .string(now.word)),
      ]
    case .said(let what): [.init("facet", "announcements"), .init("what", .string(what.rawValue))]
    case .closed(let what, let how):
      [
        .init("facet", "announcements"), .init("what", .string(what.rawValue)),
        .init("how", .text(how?.rawValue)),
      ]
    case .viewed: [.init("facet", "views")]
    case .regime(let was, let now): [.init("was", .text(was)), .init("now", .text(now))]
    case .published, .covered: []
    }
  }
}

extension UnknownDays {
  fileprivate var json: JSON {
    .object(
      subject.members + [.init("facet", .text(facet?.rawValue))] + days.members + [
        .init("reason", .string(reason)), .init("needs", .texts(needs)),
      ])
  }
}
