import Days
import RuleModel

extension Answer {
  /// The rows of an answer: every facet, what was said, the duty.
  var rows: [Row] { sections.flatMap(\.self) }

  /// The rows of each facet, of what was said and of the duty, in the same order for every answer.
  var sections: [[Row]] { facets.map { rows($0) } + [announcedRows, viewRows, [dutyRow]] }

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
      return [Row(label, "depends", "on \(needs)")] + outcomeRows(open.outcomes)
    }
  }

  private func alternative(_ ruling: Ruling) -> Row {
    Row("", "either", "\(wording(ruling.state))\(becauseWords(ruling.because))")
  }

  /// The outcomes; where many cases give one state, it is said once for every other case.
  private func outcomeRows(_ outcomes: [Standing.Outcome]) -> [Row] {
    let words = outcomes.map { $0.standing.first?.words ?? "" }
    let usual = words.unique.max { one, other in
      words.filter { $0 == one }.count < words.filter { $0 == other }.count
    }
    guard let usual, outcomes.count > 2, words.filter({ $0 == usual }).count > 1 else {
      return zip(outcomes, words).map(outcomeRow)
    }
    let others = zip(outcomes, words).filter { $0.1 != usual }.map(outcomeRow)
    return others + [Row("", usual, "in every other case")]
  }

  private func outcomeRow(_ outcome: Standing.Outcome, _ words: String) -> Row {
    let facts = outcome.facts.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    let span = outcome.standing.first?.state == nil ? "" : outcome.span.words
    return Row("", words, "if \(facts)" + (span.isEmpty ? "" : "; \(span)"))
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
    return span.isEmpty ? String(because.dropFirst(2)) : span + because
  }

  /// The instruments that decided, as they are cited.
  func becauseWords(_ because: [VersionName]) -> String {
    let cites = because.compactMap { name -> String? in
      guard let by = rule.version(named: name)?.by else { return nil }
      let source = sources.first { $0.id == by }
      return source.map { shown($0.cite ?? $0.title) } ?? by.text
    }.unique
    return cites.isEmpty ? "" : ", by " + cites.joined(separator: "; ")
  }
}

extension Answer {
  private var announcedRows: [Row] {
    announcements.enumerated().map { index, item in
      Row(
        index == 0 ? Change.Facet.announcements.label : "", item.what.words,
        "\(item.since.spoken)\(becauseWords([item.because])); said, not done")
    }
  }

  private var viewRows: [Row] {
    views.enumerated().map { index, view in
      Row(
        index == 0 ? Change.Facet.views.label : "", "stated",
        "\(view.since.spoken)\(becauseWords([view.because]))")
    }
  }

  private var dutyRow: Row {
    Row("Duty", duty.duty.words, duty.decidedBy?.words ?? "")
  }
}
