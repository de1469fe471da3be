public import Days

/// What applied on a day, for one unit of one rule: every facet, each with its dates and reasons.
public struct Answer: Hashable, Sendable {
  /// What one facet says on the day.
  public struct FacetAnswer: Hashable, Sendable {
    /// The facet.
    public let facet: Change.Facet
    /// What can be said; `nil`: the book does not cover the day.
    public let standing: Standing?
    /// The days on which it stands.
    public let span: SpanReading
  }

  /// The next day on which something changes, and what changes it.
  public struct Next: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The facet that changes.
    public let facet: Change.Facet
    /// The version that changes it; `nil`: a group does.
    public let version: VersionName?
    /// The group that changes it.
    public let group: GroupID?
  }

  /// A version that is public and does not count yet.
  public struct Scheduled: Hashable, Sendable {
    /// The version.
    public let version: VersionName
    /// The day from which it counts.
    public let operative: Day
  }

  /// The rule.
  public let rule: Rule
  /// The unit; `nil`: the rule has none.
  public let unit: RuleUnit?
  /// The day asked about.
  public let day: Day
  /// Force, text, applicability, enforcement, in this order.
  public let facets: [FacetAnswer]
  /// What was announced and not done.
  public let announcements: [OpenAnnouncement]
  /// What others have said of its status.
  public let views: [StatedView]
  /// What it means for somebody who asks.
  public let duty: DutyReading
  /// How sure the answer is.
  public let certainty: Certainty
  /// The first day in force under the same clocks; `nil`: none.
  public let firstSince: Day?
  /// The next change; `nil`: none is recorded.
  public let next: Next?
  /// What is public and does not count yet.
  public let scheduled: [Scheduled]
  /// What one should know besides.
  public let notices: [Notice]
  /// The documents that it rests on, in the order in which they became public.
  public let sources: [Instrument]

  /// Whether it names one state where it must.
  var isDefinite: Bool {
    facet(.force)?.standing?.state != nil && facet(.text)?.standing?.state != nil
      && duty.duty != .undetermined
  }

  /// What one facet says.
  public func facet(_ kind: Change.Facet) -> FacetAnswer? { facets.first { $0.facet == kind } }
}
