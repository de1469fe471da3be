public import Days

/// A change of an answer that somebody accepted, with the reason: one file under `acks/`.
public struct Acknowledgement: Hashable, Sendable {
  /// The id of the change: it says which rule, days and answers are meant.
  public let id: String
  /// The rule or subject it is about, for people.
  public let rule: String
  /// Why the change is right.
  public let reason: String
  /// Where one can read more.
  public let ref: String?
  /// Who accepted it.
  public let by: String?
  /// The last day on which it counts; `nil`: it always does.
  public let expires: Day?
  /// Where its keys stand in its file.
  public let places: Places

  package init(
    id: String, rule: String, reason: String, ref: String?, by: String?, expires: Day?,
    places: Places
  ) {
    self.id = id
    self.rule = rule
    self.reason = reason
    self.ref = ref
    self.by = by
    self.expires = expires
    self.places = places
  }

  /// Whether it still counts on a day.
  public func counts(on today: Day) -> Bool { expires.map { today <= $0 } ?? true }
}
