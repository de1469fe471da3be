import Days
package import RuleModel

extension Lane.Stretch {
  /// The beginning in words: a day, or before which day it lies.
  package var fromWords: String {
    let span = standing.span
    if let since = span.since { return since.spoken }
    return span.until.map { "before \($0.spoken)" } ?? "always"
  }

  /// The end in words.
  package var endWords: String {
    switch standing.span.end {
    case .until(let day):
      standing.span.since == nil ? "" : "through \((day.previous ?? day).spoken)"
    case .open: standing.span.since == nil ? "" : "no end"
    case .lifted: "until a document lifts it"
    case .unknown: "no known end"
    case .awaits(let condition): "awaiting \(condition)"
    }
  }

  /// How many days it has, where both ends are known.
  package var lengthWords: String { days.length.map { counted($0, "day") } ?? "" }

  /// The days in words, for a sentence.
  var spanWords: String {
    [fromWords, endWords, lengthWords].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The documents as they are cited.
  var citeWords: String {
    sources.map { shown($0.cite ?? $0.title) }.unique.joined(separator: "; ")
  }
}

extension Lane {
  /// What stands in words.
  package func words(_ stretch: Stretch) -> String {
    stretch.standing.standing.map(words) ?? "not covered"
  }

  /// A standing in words; a wording by its version and what its body is.
  package func words(_ standing: Standing) -> String {
    if case .undetermined(let open) = standing {
      return "depends on \(open.needs.map(\.text).joined(separator: ", "))"
    }
    guard case .text(let name?) = standing.state else { return standing.words }
    return "\(name) (\(rule.wordingWords(of: name)))"
  }

  /// What a stretch rests on, and what is not confirmed about it.
  func detail(_ stretch: Stretch) -> String {
    [mark(stretch), stretch.citeWords].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: "; ")
  }

  /// What is not confirmed about a stretch; `nil`: nothing.
  package func mark(_ stretch: Stretch) -> String? {
    guard let since = stretch.standing.span.since else { return nil }
    switch stretch.standing.certainty {
    case .unconfirmed: return "scheduled, not confirmed"
    case .projection: return since > rule.checked ? "scheduled, not confirmed" : "scheduled"
    case .indeterminate where since > rule.checked: return "scheduled, not confirmed"
    case .settled, .indeterminate, .beforeCoverage: return nil
    }
  }

  /// For a standing with several outcomes, each with its condition.
  package func outcomes(_ stretch: Stretch) -> [String] {
    switch stretch.standing.standing {
    case .undetermined(let open): outcomes(open)
    case .ambiguous(let rulings), .indeterminate(let rulings):
      rulings.map { "either \(words(.ruled($0)))" }
    case .ruled, nil: []
    }
  }

  /// More outcomes than this are told by their states alone.
  private static let outcomeLimit = 4

  private func outcomes(_ open: Standing.Undetermined) -> [String] {
    guard open.outcomes.count > Lane.outcomeLimit else {
      return open.outcomes.flatMap(outcomeWords)
    }
    let states = open.outcomes.flatMap { $0.standing.map(words) }.unique
    return ["\(states.joined(separator: " or ")): --fact NAME=VALUE decides"]
  }

  private func outcomeWords(_ outcome: Standing.Outcome) -> [String] {
    let facts = outcome.facts.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    return outcome.standing.map { "\(words($0)) if \(facts)" }
  }
}

extension Rule {
  /// What the body of a text version is, in words.
  func wordingWords(of name: VersionName) -> String {
    guard case .text(_, let kind) = version(named: name)?.change else { return "no wording" }
    return kind.words
  }
}

extension Change.Wording {
  /// What the body is, in words; a summary is never passed off as the wording.
  package var words: String {
    switch self {
    case .verbatim: "verbatim"
    case .summary: "summary"
    case .notHeld: "not held"
    case .unstated: "as recorded"
    }
  }
}
