public import Days

/// A change of an answer that somebody accepted, with the reason: one file under `acks/`.
public struct Acknowledgement: Hashable, Sendable {
  /// The answer that was accepted, as its file names it.
  public struct Accepted: Hashable, Sendable {
    /// The unit; `nil`: the rule has none, or it is about no unit.
    public let unit: UnitID?
    /// The facet, in the word that machines use.
    public let facet: String
    /// The days; no end where the file names none.
    public let days: DaySpan
    /// The digest of the answer that it accepts.
    public let now: String

    package init(unit: UnitID?, facet: String, days: DaySpan, now: String) {
      self.unit = unit
      self.facet = facet
      self.days = days
      self.now = now
    }
  }

  /// The id of the change: it says which rule, days and answers are meant.
  public let id: String
  /// The rule or subject it is about.
  public let rule: String
  /// The answer it accepts; `nil`: the file does not say which.
  public let accepted: Accepted?
  /// The class that the change had when it was accepted; `nil`: the file does not say.
  public let acceptedAs: ChangeCode?
  /// Why the change is right.
  public let reason: String
  /// Where one can read more.
  public let ref: String?
  /// Who accepted it.
  public let by: String?
  /// The last day on which it counts; `nil`: it always does.
  public let expires: Day?
  /// Whether it accepts a change of a sealed day too.
  public let unseals: Bool
  /// Where its keys stand in its file.
  public let places: Places

  package init(
    id: String, rule: String, accepted: Accepted?, acceptedAs: ChangeCode?, reason: String,
    ref: String?, by: String?, expires: Day?, unseals: Bool, places: Places
  ) {
    self.id = id
    self.rule = rule
    self.accepted = accepted
    self.acceptedAs = acceptedAs
    self.reason = reason
    self.ref = ref
    self.by = by
    self.expires = expires
    self.unseals = unseals
    self.places = places
  }

  /// Whether it still counts on a day.
  public func counts(on today: Day) -> Bool { expires.map { today <= $0 } ?? true }
}
