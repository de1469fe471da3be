package import Days
package import RuleModel

/// Applies a gate to changes: how grave each of them is, and whether they pass.
package struct Judge: Sendable {
  private let gate: Gate
  private let today: Day

  /// A judge by the gate of the base, on a day.
  package init(_ gate: Gate, today: Day) {
    self.gate = gate
    self.today = today
  }

  /// The report on what was found.
  package func report(on found: FoundChanges) -> ChangeReport {
    let judged = found.changes.map(judged).worstFirst
    return ChangeReport(
      changes: judged, problems: found.problems, silence: found.silence,
      verdict: verdict(on: judged, found), threshold: gate.failOn,
      brokenSeals: found.brokenSeals)
  }

  private func judged(_ change: AnswerChange) -> AnswerChange {
    var change = change
    let usual = ChangeKinds.kind(change.code)?.level ?? .error
    let level = gate.severity[change.code] ?? usual
    change.level = level == .none ? .none : change.weighed(level)
    change.raisedBy = level == .none ? [] : reasons(change)
    if !change.raisedBy.isEmpty { change.level = .error }
    change.reachesGate = threshold(of: change.subject).isReached(by: change.level)
    let refusal = refusal(of: change)
    change.acceptance?.refusal = refusal
    return change
  }

  private func reasons(_ change: AnswerChange) -> [GateReason] {
    let sealed: [GateReason] = isSealed(change) ? [.sealed] : []
    guard change.isAboutAnswers, let span = change.span else { return sealed }
    return [
      isShort(span, change) ? .shortNotice : nil, lacksSource(change) ? .noSource : nil,
    ].compactMap(\.self) + sealed
  }

  /// Why the acknowledgement that names a change does not let it pass; `nil`: it does.
  private func refusal(of change: AnswerChange) -> Acceptance.Refusal? {
    guard let acceptance = change.acceptance else { return nil }
    if change.raisedBy.contains(.sealed), !acceptance.unseals { return .sealed }
    return gate.asksAgainOncePast && change.isWeakerAccepted ? .weaker : nil
  }

  private func isShort(_ span: DaySpan, _ change: AnswerChange) -> Bool {
    guard let days = gate.noticeDays, change.becomesPastOn != nil, let from = span.from else {
      return false
    }
    return today.distance(to: from) < days
  }

  private func lacksSource(_ change: AnswerChange) -> Bool {
    gate.requiresSource && change.code.rawValue.hasPrefix("A1") && change.cause?.instrument == nil
      && change.cause != nil
  }

  /// Whether it changes an answer of a sealed day; a rule that says nothing on those days does not.
  private func isSealed(_ change: AnswerChange) -> Bool {
    guard let through = gate.sealed?.through else { return false }
    guard let span = change.span else {
      return change.speaksFrom.map { $0 <= through } ?? false
    }
    guard change.facet.isSealed, change.family != .editorial else { return false }
    return span.from.map { $0 <= through } ?? true
  }

  private func verdict(on changes: [AnswerChange], _ found: FoundChanges) -> Verdict {
    if !found.problems.isEmpty { return .incomplete }
    if !found.brokenSeals.isEmpty, gate.failOn.isReached(by: .error) { return .fail }
    return changes.contains { $0.acknowledged == nil && $0.reachesGate } ? .fail : .pass
  }

  /// The book's threshold, or a stricter one for the rule.
  private func threshold(of subject: AnswerChange.Subject) -> Gate.Threshold {
    guard case .rule(let id) = subject else { return gate.failOn }
    return gate.rules.first { $0.matches(id) }?.failOn ?? gate.failOn
  }
}

extension ChangedFacet {
  /// The level of a change of this facet: enforcement counts less than force, what was only said
  /// counts least.
  fileprivate func weighed(_ level: ChangeLevel) -> ChangeLevel {
    switch self {
    case .facet(.enforcement): level.lowered
    case .facet(.announcements), .facet(.views): min(level, .notice)
    default: level
    }
  }
}

extension AnswerChange {
  /// The level by its facet; whether a change is confirmed counts less where two branches meet.
  fileprivate func weighed(_ level: ChangeLevel) -> ChangeLevel {
    let isDoubt = family == .interaction && facet == .certainty
    return isDoubt ? level.lowered : facet.weighed(level)
  }

  /// Whether force, text, applicability, enforcement or the regime answers otherwise.
  fileprivate var isAboutAnswers: Bool {
    switch facet {
    case .facet(.announcements), .facet(.views), .notices, .metadata: false
    case .facet, .coverage, .certainty, .regime: family != .editorial
    }
  }
}

extension Gate.Threshold {
  /// Whether a finding of that level fails.
  package func isReached(by level: ChangeLevel) -> Bool {
    switch self {
    case .error: level >= .error
    case .warning: level >= .warning
    case .notice: level >= .notice
    case .never: false
    }
  }
}

extension Gate.Exception {
  /// Whether it is about the rule.
  package func matches(_ id: RuleID) -> Bool {
    guard pattern.hasSuffix("*") else { return id.text == pattern }
    return id.text.hasPrefix(pattern.dropLast())
  }
}
