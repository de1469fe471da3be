import Days
package import RuleModel

extension Answer {
  /// The answer of one unit as an object.
  package var json: JSON {
    .object(
      [
        .init("rule", .string(rule.id.text)), .init("unit", .text(unit?.id)),
        .init("title", .string(rule.title)), .init("unit_title", .text(unit?.title)),
        .init("binding", .bool(rule.isBinding)), .init("cite", .texts(rule.cite)),
      ] + facetMembers + [
        .init("announcements", .array(announcements.map(\.json))),
        .init("views", .array(views.map(\.json))), .init("duty", duty.json),
        .init(
          "certainty",
          ["state": .string(certainty.rawValue), "checked": .text(rule.checked)]),
        .init("next", next?.json ?? .null), .init("scheduled", .array(scheduled.map(\.json))),
        .init("notices", .array(notices.map(\.json))),
        .init("sources", .array(sources.map(\.json))),
      ])
  }

  private var facetMembers: [JSON.Member] {
    facets.map { facet in
      let first: [JSON.Member] =
        facet.facet == .force ? [.init("first_since", .text(firstSince))] : []
      return .init(facet.facet.rawValue, facet.json.adding(first + best(of: facet)))
    }
  }

  /// For an uncertain boundary, the day that the book holds most likely.
  private func best(of facet: FacetAnswer) -> [JSON.Member] {
    guard case .indeterminate = facet.standing else { return [] }
    let versions = facet.standing?.because.compactMap { rule.version(named: $0) } ?? []
    let best = versions.flatMap(\.change.boundaries).compactMap { $0.best(around: day) }.first
    return [.init("best", .text(best))]
  }
}

extension OpenAnnouncement {
  fileprivate var json: JSON {
    [
      "what": .string(what.rawValue), "since": .text(since), "because": .string(because.text),
    ]
  }
}

extension StatedView {
  fileprivate var json: JSON {
    let of: String =
      switch self.of {
      case .version(let name): name.text
      case .rule(let id): id.text
      }
    return ["of": .string(of), "since": .text(since), "because": .string(because.text)]
  }
}

extension DutyReading {
  fileprivate var json: JSON {
    ["state": .string(duty.rawValue), "decided_by": .text(decidedBy?.rawValue)]
  }
}

extension Answer.Next {
  fileprivate var json: JSON {
    let group: [JSON.Member] = self.group.map { [.init("group", .string($0.text))] } ?? []
    return JSON.object([
      .init("day", .text(day)), .init("facet", .string(facet.rawValue)),
      .init("version", .text(version)),
    ]).adding(group)
  }
}

extension Answer.Scheduled {
  fileprivate var json: JSON {
    ["version": .string(version.text), "operative": .text(operative)]
  }
}

extension Notice {
  fileprivate var json: JSON {
    let args = self.args.sorted { $0.key < $1.key }.map { name, value -> JSON.Member in
      switch value {
      case .number(let number): .init(name, .number(number))
      case .text(let text): .init(name, .string(text))
      }
    }
    return [
      "code": .string(code), "slug": .string(slug), "args": .object(args),
      "message": .string(message),
    ]
  }
}

extension Instrument {
  /// The document as a source of an answer.
  package var json: JSON {
    [
      "instrument": .string(id.text), "cite": .text(cite), "title": .string(title),
      "public": .text(publicDay), "evidence": .string(evidence.rawValue), "url": .texts(urls),
    ]
  }
}
