public import Days

/// Which regime governed a subject on a day.
public struct RegimeAnswer: Hashable, Sendable {
  /// The subject.
  public let subject: RegimeSubject
  /// The day asked about.
  public let day: Day
  /// The regime; `nil`: it cannot be told.
  public let regime: Regime?
  /// The regimes between which it cannot be told.
  public let candidates: [RegimeID]
  /// The days on which it governs.
  public let span: SpanReading
  /// How sure the answer is.
  public let certainty: Certainty
  /// The day through which the sources of its rules were reviewed.
  public let checked: Day
  /// Facts that were taken for granted.
  public let assumed: [FactName: String]
}

extension Inquiry {
  /// Which regime governed the subject on a day.
  public func regime(_ subject: RegimeSubject, on day: Day) -> RegimeAnswer {
    let reading = RegimeReading(subject, in: self)
    let timeline = reading.timeline()
    return RegimeAnswer(reading, timeline, on: day)
  }

  /// Which regime can govern a subject on every day: one, or several that cannot be told apart.
  package func regimeTimeline(_ subject: RegimeSubject) -> Timeline<[RegimeID]> {
    RegimeReading(subject, in: self).timeline()
  }
}

extension RegimeAnswer {
  fileprivate init(_ reading: RegimeReading, _ timeline: Timeline<[RegimeID]>, on day: Day) {
    let ids = timeline.value(on: day)
    let isCovered = day >= reading.subject.completeFrom
    let span = timeline.span(around: day) { $0 }
    let horizon = reading.horizon
    subject = reading.subject
    self.day = day
    regime =
      isCovered && ids.count == 1 ? reading.subject.regimes.first { $0.id == ids[0] } : nil
    candidates = isCovered ? ids : []
    self.span =
      isCovered
      ? SpanReading(since: span.from, end: span.until.map { .until($0) } ?? .open)
      : SpanReading(since: nil, end: .until(reading.subject.completeFrom))
    certainty = horizon.certainty(
      on: day, changes: timeline.changes, isDefinite: ids.count == 1)
    checked = horizon.checked
    assumed = reading.assumed
  }
}
