public import Days

/// The run of days on which a state stands, and what an open end means.
public struct SpanReading: Hashable, Sendable {
  /// Where the run ends.
  public enum End: Hashable, Sendable {
    /// The first day on which it no longer stands.
    case until(Day)
    /// It has no end.
    case open
    /// Some later document must bring the end.
    case lifted
    /// It has an end that nobody knows.
    case unknown
    /// The end waits for a condition.
    case awaits(ConditionID)
  }

  /// The first day; `nil`: from the beginning.
  public let since: Day?
  /// Where it ends.
  public let end: End

  /// A run of days with that end.
  public init(since: Day?, end: End) {
    self.since = since
    self.end = end
  }

  /// The first day on which it no longer stands, where that day is known.
  public var until: Day? {
    if case .until(let day) = end { day } else { nil }
  }

  /// The last day on which it stands, where that day is known.
  public var through: Day? { until?.previous }
}

extension Timeline<Standing> {
  /// The run of days around a day on which the facet stands the same.
  package func reading(around day: Day) -> SpanReading {
    let span = span(around: day) { $0.key }
    if let until = span.until { return SpanReading(since: span.from, end: .until(until)) }
    return SpanReading(since: span.from, end: pieces[pieces.count - 1].value.openEnd)
  }
}

extension Standing {
  /// What it means that this standing has no end.
  fileprivate var openEnd: SpanReading.End {
    switch self {
    case .indeterminate: return .unknown
    case .ambiguous, .undetermined: return .open
    case .ruled(let ruling):
      switch ruling.awaits {
      case .nothing: return .open
      case .document: return .lifted
      case .condition(let condition): return .awaits(condition)
      }
    }
  }
}
