package import Days

/// What force, applicability and enforcement together mean for somebody who asks; never stored.
public enum Duty: String, Hashable, Sendable, CaseIterable {
  /// Owed, and enforced as usual or with priorities.
  case owed
  /// Owed, and not enforced.
  case owedNotEnforced = "owed_not_enforced"
  /// Not owed.
  case notOwed = "not_owed"
  /// The rule binds nobody.
  case notBinding = "not_binding"
  /// It depends on something that is missing or uncertain.
  case undetermined

  /// What decided the duty.
  public enum Decider: String, Hashable, Sendable, CaseIterable {
    /// The rule does not bind.
    case binding
    /// The day lies before coverage.
    case coverage
    /// Force.
    case force
    /// Applicability.
    case applicability
    /// Enforcement.
    case enforcement
  }
}

/// The duty on a day, and what decided it.
public struct DutyReading: Hashable, Sendable {
  /// The duty.
  public let duty: Duty
  /// What decided it; `nil` where it is owed.
  public let decidedBy: Duty.Decider?
}

extension DutyReading {
  /// The duty that follows from one state of each facet.
  package init(
    force: ForceState, applicability: ApplicabilityState, enforcement: EnforcementState
  ) {
    if force != .inForce {
      self.init(duty: .notOwed, decidedBy: .force)
    } else if applicability != .required && applicability != .withForce {
      self.init(duty: .notOwed, decidedBy: .applicability)
    } else if enforcement == .withheld || enforcement == .barred {
      self.init(duty: .owedNotEnforced, decidedBy: .enforcement)
    } else {
      self.init(duty: .owed, decidedBy: nil)
    }
  }
}

/// The states that three facets can have on one day in one case.
struct PossibleStates {
  let force: [ForceState]
  let applicability: [ApplicabilityState]
  let enforcement: [EnforcementState]

  /// The duty in every combination.
  var duties: [DutyReading] {
    force.flatMap { force in
      applicability.flatMap { applicability in
        enforcement.map {
          DutyReading(force: force, applicability: applicability, enforcement: $0)
        }
      }
    }
  }
}

extension UnitReading {
  /// The duty on a day.
  package func duty(on day: Day, in timelines: UnitTimelines) -> DutyReading {
    guard rule.isBinding else { return DutyReading(duty: .notBinding, decidedBy: .binding) }
    let duties = possibleDuties(on: day, in: timelines)
    guard let first = duties.first, duties.allSatisfy({ $0.duty == first.duty }) else {
      return DutyReading(duty: .undetermined, decidedBy: timelines.firstUndecided(on: day))
    }
    let order: [Duty.Decider] = [.applicability, .enforcement, .force]
    let decider = order.first { decider in duties.contains { $0.decidedBy == decider } }
    return DutyReading(duty: first.duty, decidedBy: decider)
  }

  private func possibleDuties(on day: Day, in timelines: UnitTimelines) -> [DutyReading] {
    let standings = [timelines.force, timelines.applicability, timelines.enforcement]
      .map { $0.value(on: day) }
    guard standings.contains(where: { $0.state == nil }) else {
      return PossibleStates(standings.flatMap(\.possibleStates)).duties
    }
    return JointCase(self).states(on: day).flatMap { PossibleStates($0.map(\.state)).duties }.unique
  }
}

extension PossibleStates {
  /// The states of force, applicability and enforcement.
  init(_ states: [FacetState]) {
    force = states.compactMap { if case .force(let state) = $0 { state } else { nil } }
    applicability = states.compactMap {
      if case .applicability(let state) = $0 { state } else { nil }
    }
    enforcement = states.compactMap { if case .enforcement(let state) = $0 { state } else { nil } }
  }
}

extension UnitTimelines {
  /// The first facet that is not definite on a day.
  fileprivate func firstUndecided(on day: Day) -> Duty.Decider? {
    if force.value(on: day).state == nil { return .force }
    if applicability.value(on: day).state == nil { return .applicability }
    return enforcement.value(on: day).state == nil ? .enforcement : nil
  }
}
