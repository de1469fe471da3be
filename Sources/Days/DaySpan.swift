/// A run of at least one day. It is never empty and never knows a time zone.
///
/// Machines write it half-open (`from` is in it, `until` is not); people say `through` for its last
/// day. `nil` at either end means that it has no end there.
@frozen public struct DaySpan: Hashable, Sendable {
  /// The first day; `nil`: from the beginning of time.
  public let from: Day?
  /// The first day that is no longer in it; `nil`: without end.
  public let until: Day?

  /// The days from `from` up to, and without, `until`; `nil` when there is none.
  public init?(from: Day?, until: Day?) {
    if let from, let until, until <= from { return nil }
    self.from = from
    self.until = until
  }

  /// The days from `from` to `last`, both included; `nil` when there is none.
  public init?(from: Day?, through last: Day) {
    self.init(from: from, until: last.next)
  }

  private init(_ from: Day?, _ until: Day?) {
    self.from = from
    self.until = until
  }

  /// Every day there is.
  public static let always = DaySpan(nil, nil)

  /// The last day in it; `nil`: without end.
  public var through: Day? { until?.previous }

  /// How many days it has; `nil` when it is open at an end.
  public var length: Int? {
    guard let from, let until else { return nil }
    return from.distance(to: until)
  }

  /// Whether the day lies in it.
  @inlinable public func contains(_ day: Day) -> Bool {
    if let from, day < from { return false }
    if let until, day >= until { return false }
    return true
  }

  /// The days that both have, or `nil` when there is none.
  public func intersection(_ other: DaySpan) -> DaySpan? {
    DaySpan(from: DaySpan.later(from, other.from), until: DaySpan.earlier(until, other.until))
  }

  private static func later(_ left: Day?, _ right: Day?) -> Day? {
    guard let left, let right else { return left ?? right }
    return max(left, right)
  }

  private static func earlier(_ left: Day?, _ right: Day?) -> Day? {
    guard let left, let right else { return left ?? right }
    return min(left, right)
  }
}
