import Days

/// A run of days on which one facet of one unit stands the same.
public struct StandingSpan: Hashable, Sendable {
  /// The days, and what an open end means.
  public let span: SpanReading
  /// What stands; `nil`: the book does not cover the days.
  public let standing: Standing?
  /// How sure that is where the run begins.
  public let certainty: Certainty

  package init(span: SpanReading, standing: Standing?, certainty: Certainty) {
    self.span = span
    self.standing = standing
    self.certainty = certainty
  }

  /// The same on other days.
  package func moved(to span: SpanReading) -> StandingSpan {
    StandingSpan(span: span, standing: standing, certainty: certainty)
  }
}

extension Inquiry {
  /// What one facet of a unit is on every day, earliest first; neighbours differ.
  ///
  /// Announcements and views are sets and have no spans.
  public func spans(of facet: Change.Facet, _ rule: Rule, unit: UnitID?) -> [StandingSpan] {
    guard Facets.facet(facet) != nil else { return [] }
    let timeline = timeline(of: facet, reading(rule, unit: unit))
    return timeline.standingSpans(within: horizon(rule))
  }
}

extension Timeline<Standing> {
  /// The runs of days by what stands; days that are not covered are one run that says so.
  func standingSpans(within horizon: Horizon) -> [StandingSpan] {
    let days = runDays.filter { self.isCovered($0, from: horizon.completeFrom) }
    let runs = days.map { standingSpan(around: $0, within: horizon) }
    guard let first = runs.first?.span.since else { return runs }
    let before = SpanReading(since: nil, end: .until(first))
    return [StandingSpan(span: before, standing: nil, certainty: .beforeCoverage)] + runs
  }

  /// One day in each run.
  private var runDays: [Day] {
    let starts = stateChanges
    return [starts.first?.previous ?? Day.first] + starts
  }

  /// Whether the run around a day reaches into what the book covers.
  private func isCovered(_ day: Day, from completeFrom: Day) -> Bool {
    span(around: day) { $0.key }.until.map { $0 > completeFrom } ?? true
  }

  private func standingSpan(around day: Day, within horizon: Horizon) -> StandingSpan {
    let reading = reading(around: day)
    let standing = value(on: day).addingReasons(of: values(within: reading))
    let asked = max(reading.since ?? horizon.completeFrom, horizon.completeFrom)
    return StandingSpan(
      span: reading, standing: standing,
      certainty: horizon.certainty(
        on: asked, changes: stateChanges, isDefinite: standing.state != nil))
  }

  private func values(within reading: SpanReading) -> [Standing] {
    guard let span = DaySpan(from: reading.since, until: reading.until) else { return [] }
    return spans.filter { $0.span.intersection(span) != nil }.map(\.value)
  }
}

extension Standing {
  /// The same state, with whatever decided it on any day of the run.
  fileprivate func addingReasons(of others: [Standing]) -> Standing {
    guard case .ruled(let ruling) = self else { return self }
    let because = (ruling.because + others.flatMap(\.because)).unique
    return .ruled(Ruling(ruling.state, because: because, awaits: ruling.awaits))
  }
}
