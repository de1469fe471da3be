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
    let judged = found.changes.map(judged).sorted(by: AnswerChange.worstFirst)
    return ChangeReport(
      changes: judged, problems: found.problems, silence: found.silence,
      verdict: verdict(on: judged, found.problems), threshold: gate.failOn)
  }

  private func judged(_ change: AnswerChange) -> AnswerChange {
    var change = change
    let usual = ChangeKinds.kind(change.code)?.level ?? .error
    let level = gate.severity[change.code] ?? usual
    change.level = level == .none ? .none : change.weighed(level)
    change.raisedBy = level == .none ? [] : reasons(change)
    if !change.raisedBy.isEmpty { change.level = .error }
    return change
  }

  private func reasons(_ change: AnswerChange) -> [GateReason] {
    guard change.isAboutAnswers, let span = change.span else { return [] }
    return [
      isShort(span, change) ? .shortNotice : nil, lacksSource(change) ? .noSource : nil,
      isSealed(span) ? .sealed : nil,
    ].compactMap(\.self)
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

  private func isSealed(_ span: DaySpan) -> Bool {
    guard let sealed = gate.sealed else { return false }
    return span.from.map { $0 <= sealed.through } ?? true
  }

  private func verdict(on changes: [AnswerChange], _ problems: [CouldNotCompare]) -> Verdict {
    if !problems.isEmpty { return .incomplete }
    return changes.contains { $0.acknowledged == nil && fails($0) } ? .fail : .pass
  }

  private func fails(_ change: AnswerChange) -> Bool {
    threshold(of: change.subject).isReached(by: change.level)
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
