import Days
import RuleModel

extension SpanReading {
  /// `since` and `until`, and what an open end awaits.
  var members: [JSON.Member] {
    [.init("since", .text(since))] + untilMembers
  }

  private var untilMembers: [JSON.Member] {
    switch end {
    case .until(let day): [.init("until", .text(day))]
    case .open: [.init("until", .null)]
    case .lifted: [.init("until", "lifted")]
    case .unknown: [.init("until", "unknown")]
    case .awaits(let condition):
      [.init("until", .null), .init("awaits", .string(condition.text))]
    }
  }
}

extension Answer.FacetAnswer {
  /// The facet as an object.
  package var json: JSON {
    guard let standing else {
      let version: [JSON.Member] = facet == .text ? [.init("version", .null)] : []
      return .object(
        [.init("state", "before_coverage")] + version + span.members + [.init("because", [])])
    }
    return .object(standing.members(span: span))
  }
}

extension Standing {
  /// The state, its days and its reasons.
  func members(span: SpanReading) -> [JSON.Member] {
    switch self {
    case .ruled(let ruling):
      ruling.state.members + span.members + [.init("because", .texts(ruling.because))]
    case .ambiguous(let rulings):
      [.init("state", "ambiguous")] + span.members + [.init("outcomes", outcomes(rulings))]
    case .indeterminate(let rulings):
      [.init("state", "indeterminate")] + span.members + [.init("outcomes", outcomes(rulings))]
    case .undetermined(let open):
      [
        .init("state", "undetermined"), .init("needs", .text(open.needs.first)),
        .init("needs_all", .texts(open.needs)),
        .init("outcomes", .array(open.outcomes.map(\.json))),
      ]
    }
  }

  /// The states alone, each once: without days and reasons.
  var states: [JSON.Member] {
    switch self {
    case .ruled(let ruling): ruling.state.members
    case .ambiguous(let rulings): [.init("state", "ambiguous"), .init("outcomes", states(rulings))]
    case .indeterminate(let rulings):
      [.init("state", "indeterminate"), .init("outcomes", states(rulings))]
    case .undetermined(let open):
      [
        .init("state", "undetermined"), .init("needs_all", .texts(open.needs)),
        .init("outcomes", .array(open.outcomes.map(\.states))),
      ]
    }
  }

  private func states(_ rulings: [Ruling]) -> JSON {
    .array(rulings.map(\.state).unique.map { .object($0.members) })
  }

  private func outcomes(_ rulings: [Ruling]) -> JSON {
    .array(
      rulings.map {
        .object($0.state.members + [.init("because", .texts($0.because))])
      })
  }
}

extension FacetState {
  /// `state` and its word; for a wording `version` and its name.
  fileprivate var members: [JSON.Member] {
    if case .text(let version) = self { return [.init("version", .text(version))] }
    return [.init("state", .string(word))]
  }
}

extension Standing.Outcome {
  fileprivate var json: JSON {
    .object([label] + (standing.first?.members(span: span) ?? []))
  }

  fileprivate var states: JSON { .object([label] + (standing.first?.states ?? [])) }

  private var label: JSON.Member {
    let facts = self.facts.sorted { $0.key < $1.key }
    return .init("facts", .object(facts.map { JSON.Member($0.key.text, $0.value.json) }))
  }
}

extension FactLabel {
  /// The label as a value, a list of values, or an object that says what tells it apart.
  package var json: JSON {
    switch self {
    case .values(let values): values.count == 1 ? .string(values[0]) : .texts(values)
    case .described(let groups, let others, let not):
      .object(
        FactLabel.side("in", groups) + FactLabel.side("not_in", others)
          + (not.isEmpty ? [] : [.init("not", .texts(not))]))
    case .days(let from, let before):
      .object(
        [
          from.map { JSON.Member("on_or_after", .text($0)) },
          before.map { JSON.Member("before", .text($0)) },
        ].compactMap(\.self))
    }
  }

  private static func side(_ name: String, _ groups: [GroupID]) -> [JSON.Member] {
    if groups.isEmpty { return [] }
    return [.init(name, groups.count == 1 ? .string(groups[0].text) : .texts(groups))]
  }
}
