public import Days

extension Inquiry {
  /// How sure the answers of a unit are on each day of a run, earliest first.
  public func certainties(
    _ rule: Rule, unit: UnitID?, in days: DaySpan
  ) -> [(days: DaySpan, certainty: Certainty)] {
    let changes = timelines(rule, unit: unit).all.flatMap(\.timeline.changes)
    let turns = changes + horizon(rule).turns
    return spans(turningAt: turns, in: days) { day in
      answers(rule, unit: unit, on: day).first?.certainty ?? .beforeCoverage
    }
  }

  /// What governs a subject on each day of a run, earliest first; the span of each answer may
  /// reach beyond the run.
  public func regimes(
    _ subject: RegimeSubject, in days: DaySpan
  ) -> [(days: DaySpan, answer: RegimeAnswer)] {
    let reading = RegimeReading(subject, in: self)
    let turns = reading.timeline().changes + reading.horizon.turns
    let parts = spans(turningAt: turns, in: days) { day in
      RegimeState(regime(subject, on: day))
    }
    return parts.map { part, _ in
      (part, regime(subject, on: part.from ?? part.through ?? subject.completeFrom))
    }
  }

  /// The parts of a run of days on which a function has one value.
  private func spans<Value: Equatable & Sendable>(
    turningAt turns: [Day], in days: DaySpan, _ value: (Day) -> Value
  ) -> [(DaySpan, Value)] {
    let inside = turns.filter(days.contains) + [days.from].compactMap(\.self)
    return Timeline(changingAt: inside, value: value).spans.compactMap { span, value in
      span.intersection(days).map { ($0, value) }
    }
  }
}

/// What tells two answers about a subject apart.
private struct RegimeState: Equatable {
  let candidates: [RegimeID]
  let certainty: Certainty

  init(_ answer: RegimeAnswer) {
    candidates = answer.candidates
    certainty = answer.certainty
  }
}

extension Horizon {
  /// The days on which the certainty can change by itself.
  var turns: [Day] { [completeFrom, checked.next, known.next].compactMap(\.self) }
}
