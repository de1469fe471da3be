public import Days

extension Inquiry {
  /// What happened to a unit of a rule on the days of a run, earliest first.
  ///
  /// A facet stands otherwise on exactly the days that have an event of it: they are the turns of
  /// its timeline, and no day is looked at by itself.
  public func events(_ rule: Rule, unit: UnitID?, in days: DaySpan) -> [Event] {
    UnitEvents(rule, unit: unit, days: days, inquiry: self).all
  }

  /// The days of a run on which a facet of a unit cannot be told, earliest first.
  public func unknownDays(_ rule: Rule, unit: UnitID?, in days: DaySpan) -> [UnknownDays] {
    UnitEvents(rule, unit: unit, days: days, inquiry: self).unknown
  }

  /// When another regime governs a subject, on the days of a run, earliest first.
  public func events(_ subject: RegimeSubject, in days: DaySpan) -> [Event] {
    let spans = regimes(subject, in: days.withDayBefore)
    return zip(spans, spans.dropFirst()).compactMap { was, now in
      guard let day = now.days.from, days.contains(day), was.answer.regime != now.answer.regime
      else { return nil }
      return Event(
        day: day, subject: .regimes(subject.id),
        happening: .regime(was: was.answer.regime?.id, now: now.answer.regime?.id), versions: [],
        group: nil, instruments: [], certainty: now.answer.certainty)
    }
  }

  /// The documents behind rules that became public on the days of a run, earliest first.
  public func publications(of rules: [Rule], in days: DaySpan) -> [Event] {
    let used = rules.flatMap { $0.versions.map(\.by) }.unique
    return used.compactMap { book.instruments[$0] }.compactMap { instrument -> Event? in
      guard let day = instrument.publicDay, days.contains(day), day <= viewpoint.known else {
        return nil
      }
      return Event(
        day: day, subject: .instrument(instrument.id), happening: .published, versions: [],
        group: nil, instruments: [instrument.id], certainty: .settled)
    }.sorted { ($0.day, $0.instruments[0]) < ($1.day, $1.instruments[0]) }
  }
}

extension DaySpan {
  /// The run with the day before it.
  fileprivate var withDayBefore: DaySpan {
    DaySpan(from: from.map { $0.previous ?? $0 }, until: until) ?? self
  }
}
