import Days
package import RuleModel

/// What happened, as a machine names it.
package enum EventKind: String, Hashable, Sendable, CaseIterable {
  case regime, covered, published
  case adopted
  case cameIntoForce = "came_into_force"
  case inForceAgain = "in_force_again"
  case suspended, ended, void
  case notInForce = "not_in_force"
  case textBegins = "text_begins"
  case textReplaced = "text_replaced"
  case textEnds = "text_ends"
  case fellDue = "fell_due"
  case dueLater = "due_later"
  case optional, waived
  case withForce = "with_force"
  case outOfScope = "out_of_scope"
  case withheld, restrained, barred
  case enforcedAgain = "enforced_again"
  case someCases = "some_cases"
  case uncertain
  case said, closed, viewed
}

extension Event.Happening {
  /// What happened, as a machine names it.
  package var kind: EventKind {
    switch self {
    case .stands(_, let was, let now): Event.Happening.kind(was, now)
    case .said: .said
    case .closed: .closed
    case .viewed: .viewed
    case .regime: .regime
    case .published: .published
    case .covered: .covered
    }
  }

  private static func kind(_ was: Standing, _ now: Standing) -> EventKind {
    if case .undetermined = now { return .someCases }
    return kind(was.state, now.state)
  }

  private static func kind(_ was: FacetState?, _ now: FacetState?) -> EventKind {
    switch now {
    case nil: .uncertain
    case .force(let state): kind(was, state)
    case .text(nil): .textEnds
    case .text: was == .text(nil) ? .textBegins : .textReplaced
    case .applicability(let state): kind(state)
    case .enforcement(let state): kind(state)
    }
  }

  private static func kind(_ was: FacetState?, _ now: ForceState) -> EventKind {
    switch now {
    case .none: .notInForce
    case .pending: .adopted
    case .inForce:
      [.force(.suspended), .force(.ended), .force(.void)].contains(was)
        ? .inForceAgain : .cameIntoForce
    case .suspended: .suspended
    case .ended: .ended
    case .void: .void
    }
  }

  private static func kind(_ now: ApplicabilityState) -> EventKind {
    switch now {
    case .withForce: .withForce
    case .notYet: .dueLater
    case .optional: .optional
    case .required: .fellDue
    case .waived: .waived
    case .outOfScope: .outOfScope
    }
  }

  private static func kind(_ now: EnforcementState) -> EventKind {
    switch now {
    case .ordinary: .enforcedAgain
    case .restrained: .restrained
    case .withheld: .withheld
    case .barred: .barred
    }
  }
}

extension EventKind {
  /// What happened, in words.
  var words: String {
    switch self {
    case .regime: "another regime"
    case .covered: "covered from here"
    case .published: "made public"
    case .adopted: "adopted, not yet in force"
    case .cameIntoForce: "came into force"
    case .inForceAgain: "in force again"
    case .suspended: "suspended"
    case .ended: "ended"
    case .void: "void"
    case .notInForce: "not in force"
    case .textBegins: "first wording recorded"
    case .textReplaced: "text replaced"
    case .textEnds: "no wording recorded"
    case .fellDue: "fell due"
    case .dueLater: "due later"
    case .optional: "optional"
    case .waived: "waived"
    case .withForce: "binds with force"
    case .outOfScope: "out of scope"
    case .withheld: "withheld"
    case .restrained: "restrained"
    case .barred: "barred"
    case .enforcedAgain: "ordinary again"
    case .someCases: "changed for some cases"
    case .uncertain: "cannot be told"
    case .said: "announced"
    case .closed: "closed"
    case .viewed: "a view was stated"
    }
  }
}

extension Event {
  /// What it is about, in a word: a facet, the regime, the document.
  var label: String {
    switch happening {
    case .stands(let facet, _, _): facet.label
    case .said, .closed: Change.Facet.announcements.label
    case .viewed: Change.Facet.views.label
    case .regime: "Regime"
    case .published: "Document"
    case .covered: "Coverage"
    }
  }

  /// What stood before, and what stands now where the kind does not say it; empty: nothing more.
  var detail: String {
    switch happening {
    case .stands(.text, let was, let now): Event.text(was, now)
    case .stands(_, let was, let now):
      (now.state == nil ? "now \(Event.open(now)); " : "") + "was \(Event.open(was))"
    case .said(let what): "\(what.words); said, not done"
    case .closed(let what, let how): "\(what.words)\(how.map { ": \($0.rawValue)" } ?? "")"
    case .covered: "what was before cannot be said"
    case .viewed, .regime, .published: ""
    }
  }

  private static func text(_ was: Standing, _ now: Standing) -> String {
    let names = [was, now].map { standing in
      standing.state == .text(nil) ? "none" : standing.state?.word ?? open(standing)
    }
    return names[0] == "none" ? names[1] : "\(names[1]) in place of \(names[0])"
  }

  /// The state, or those between which it cannot be told, and what decides.
  private static func open(_ standing: Standing) -> String {
    let states = standing.possibleStates.map(\.words).unique.joined(separator: " or ")
    guard case .undetermined(let open) = standing else { return states }
    return "\(states), by \(open.needs.map(\.text).joined(separator: ", "))"
  }

  /// What is not confirmed about it; `nil`: nothing.
  func mark(checked: Day) -> String? {
    switch certainty {
    case .unconfirmed: "scheduled, not confirmed"
    case .projection: day > checked ? "scheduled, not confirmed" : "scheduled"
    case .indeterminate: day > checked ? "scheduled, not confirmed" : nil
    case .settled, .beforeCoverage: nil
    }
  }
}
