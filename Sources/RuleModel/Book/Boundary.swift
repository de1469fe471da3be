public import Days

/// Where a state begins or ends.
public enum Boundary: Hashable, Sendable {
  /// On this day.
  case on(Day)
  /// On a day from the first to the last, both included; `best` is shown and never decides.
  case between(Day, Day, best: Day?)
  /// On the day on which the condition is met; until then it does not occur.
  case when(ConditionID)
}

extension Boundary {
  /// The first day on which it can occur; `nil` while it awaits a condition.
  public var first: Day? {
    switch self {
    case .on(let day): day
    case .between(let first, _, _): first
    case .when: nil
    }
  }

  /// The last day on which it can occur; `nil` while it awaits a condition.
  public var last: Day? {
    switch self {
    case .on(let day): day
    case .between(_, let last, _): last
    case .when: nil
    }
  }
}

extension Boundary {
  /// The likeliest day of a window that holds that day; `nil`: it holds another, or none is given.
  package func best(around day: Day) -> Day? {
    guard case .between(let first, let last, let best) = self, first <= day, day <= last else {
      return nil
    }
    return best
  }
}

/// How a state that has an end ends.
public enum SpanEnd: Hashable, Sendable {
  /// The boundary is the first day on which it no longer holds.
  case until(Boundary)
  /// It has no end.
  case open
  /// Some later document must bring the end.
  case lifted
  /// It has ended, or will end, on a day that is not known.
  case unknown
}

/// A day that follows from another by counting, with the day the file states.
public struct ComputedDay: Hashable, Sendable {
  /// The day of an instrument from which one counts.
  public enum Anchor: String, Hashable, Sendable, CaseIterable {
    /// The day of signature.
    case signed
    /// The day it was announced.
    case announced
    /// The day it was filed for public inspection.
    case filed
    /// The day it was published.
    case published
  }

  /// How many days are counted; the day of the anchor is day 0.
  public let days: Int
  /// From which day of the instrument.
  public let after: Anchor
  /// Whose day.
  public let of: InstrumentID
  /// The day that the file states; the checker recomputes it.
  public let day: Day

  /// The day `days` after the anchor's, stated as `day`.
  public init(days: Int, after: Anchor, of: InstrumentID, day: Day) {
    self.days = days
    self.after = after
    self.of = of
    self.day = day
  }
}
