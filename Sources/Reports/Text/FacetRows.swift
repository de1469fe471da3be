import Days
import RuleModel

extension Answer {
  /// The rows of an answer: every facet, what was said, the duty.
  var rows: [Row] {
    facets.flatMap { rows($0) } + saidRows + [dutyRow]
  }

  /// The rows of one facet.
  func rows(_ facet: FacetAnswer) -> [Row] {
    let label = facet.facet.label
    guard let standing = facet.standing else {
      return [Row(label, "not covered", "the book is complete from \(rule.completeFrom.spoken)")]
    }
    switch standing {
    case .ruled(let ruling):
      return [Row(label, wording(ruling.state), detail(facet, ruling))]
    case .ambiguous(let rulings):
      return [Row(label, "ambiguous", "nobody ordered these")] + rulings.map(alternative)
    case .indeterminate(let rulings):
      return [Row(label, "uncertain", facet.span.words)] + rulings.map(alternative)
    case .undetermined(let open):
      let needs = open.needs.map(\.text).joined(separator: ", ")
      return [Row(label, "depends", "on \(needs)")] + open.outcomes.flatMap(outcomeRows)
    }
  }

  private func alternative(_ ruling: Ruling) -> Row {
    Row("", "either", "\(wording(ruling.state))\(becauseWords(ruling.because))")
  }

  private func outcomeRows(_ outcome: Standing.Outcome) -> [Row] {
    let facts = outcome.facts.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    return outcome.standing.map { standing in
      Row(
        "", standing.words, "if \(facts)\(standing.state == nil ? "" : "; \(outcome.span.words)")")
    }
  }

  /// A wording by the note or the kind of its text, the other states in their words.
  private func wording(_ state: FacetState) -> String {
    guard case .text(let name?) = state, case .text(_, let kind) = rule.version(named: name)?.change
    else { return state.words }
    return switch kind {
    case .verbatim: "verbatim"
    case .summary: "summary only"
    case .notHeld: "not held"
    case .unstated: "as recorded"
    }
  }

  private func detail(_ facet: FacetAnswer, _ ruling: Ruling) -> String {
    if ruling.state == .applicability(.notYet), let until = facet.span.until {
      return "from \(until.spoken)\(becauseWords(ruling.because))"
    }
    let span = facet.span.words
    let because = becauseWords(ruling.because)
    return span.isEmpty ? String(because.drop { $0 == " " }) : span + because
  }

  /// The instruments that decided, as they are cited.
  func becauseWords(_ because: [VersionName]) -> String {
    let cites = because.compactMap { name -> String? in
      guard let by = rule.version(named: name)?.by else { return nil }
      let source = sources.first { $0.id == by }
      return source.map { shown($0.cite ?? $0.title) } ?? by.text
    }.unique
    return cites.isEmpty ? "" : "  " + cites.joined(separator: "; ")
  }
}

extension Answer {
  private var saidRows: [Row] {
    let announced = announcements.enumerated().map { index, item in
      Row(
        index == 0 ? "Announced" : "", item.what.words,
        "\(item.since.spoken)\(becauseWords([item.because])); said, not done")
    }
    let viewed = views.enumerated().map { index, view in
      Row(
        index == 0 ? "Views" : "", "stated", "\(view.since.spoken)\(becauseWords([view.because]))")
    }
    return announced + viewed
  }

  private var dutyRow: Row {
    Row("Duty", duty.duty.words, duty.decidedBy?.words ?? "")
  }
}
