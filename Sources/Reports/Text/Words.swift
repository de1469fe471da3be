import Days
package import RuleModel

extension FacetState {
  /// The state in words.
  package var words: String {
    switch self {
    case .force(let state): state.words
    case .text(let version): version?.text ?? "no wording recorded"
    case .applicability(let state): state.words
    case .enforcement(let state): state.words
    }
  }
}

extension ForceState {
  var words: String {
    switch self {
    case .none: "not in force"
    case .pending: "pending"
    case .inForce: "in force"
    case .suspended: "suspended"
    case .ended: "ended"
    case .void: "void"
    }
  }
}

extension ApplicabilityState {
  var words: String {
    switch self {
    case .withForce: "with force"
    case .notYet: "not yet"
    case .optional: "optional"
    case .required: "due"
    case .waived: "waived"
    case .outOfScope: "out of scope"
    }
  }
}

extension EnforcementState {
  var words: String { rawValue }
}

extension Change.Facet {
  /// What people call the facet.
  package var label: String {
    switch self {
    case .force: "Force"
    case .text: "Text"
    case .applicability: "Compliance"
    case .enforcement: "Enforcement"
    case .announcements: "Announced"
    case .views: "Views"
    }
  }
}

extension Standing {
  /// The state in a word or two.
  package var words: String { inAWord.words }
}

extension StandingWord {
  /// The word for people.
  package var words: String {
    switch self {
    case .state(let state): state.words
    case .ambiguous: "ambiguous"
    case .indeterminate: "uncertain"
    case .undetermined: "depends"
    }
  }
}

extension Duty {
  /// The duty in words.
  package var words: String {
    switch self {
    case .owed: "owed"
    case .owedNotEnforced: "owed, not enforced"
    case .notOwed: "not owed"
    case .notBinding: "not binding"
    case .undetermined: "cannot be told"
    }
  }
}

extension Duty.Decider {
  /// What decided it, in words.
  package var words: String {
    switch self {
    case .binding: "the rule binds nobody"
    case .coverage: "the day is not covered"
    case .force: "decided by force"
    case .applicability: "decided by compliance"
    case .enforcement: "decided by enforcement"
    }
  }
}

extension Certainty {
  /// The certainty in words.
  package var words: String {
    switch self {
    case .settled: "settled"
    case .projection: "projection"
    case .unconfirmed: "not confirmed"
    case .indeterminate: "not determined"
    case .beforeCoverage: "not covered"
    }
  }
}

extension Change.Announced {
  /// What was announced, in words.
  package var words: String {
    switch self {
    case .plannedRepeal: "repeal"
    case .plannedAdoption: "adoption"
    case .plannedChange: "change"
    case .plannedSuspension: "suspension"
    case .plannedExtension: "extension"
    case .proposed: "proposal"
    }
  }
}

extension SpanReading {
  /// The run of days for people, its last day included.
  package var words: String {
    let since = self.since.map { "since \($0.spoken)" } ?? ""
    switch end {
    case .until(let until): return spanWords(until)
    case .open: return since
    case .lifted: return "\(since), until a document lifts it"
    case .unknown: return "\(since), no known end"
    case .awaits(let condition): return "\(since), awaiting \(condition)"
    }
  }

  private func spanWords(_ until: Day) -> String {
    guard let span = DaySpan(from: since, until: until) else { return "" }
    guard let length = span.length else { return span.spoken }
    return "\(span.spoken) (\(counted(length, "day")))"
  }
}
