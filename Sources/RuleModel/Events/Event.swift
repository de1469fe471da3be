public import Days

/// Something that happened, or is to happen, on a day: a state begins, or something is said.
public struct Event: Hashable, Sendable {
  /// What it is about.
  public enum Subject: Hashable, Sendable {
    /// A unit of a rule; `nil`: the rule has none.
    case unit(RuleID, UnitID?)
    /// The regimes of a subject.
    case regimes(SubjectID)
    /// A document that became public.
    case instrument(InstrumentID)
  }

  /// What happened.
  public enum Happening: Hashable, Sendable {
    /// A facet stands otherwise than on the day before.
    case stands(Change.Facet, was: Standing, now: Standing)
    /// An announcement opened.
    case said(Change.Announced)
    /// An announcement was closed; `nil`: nothing says how.
    case closed(Change.Announced, Change.Closing?)
    /// A view was stated.
    case viewed
    /// Another regime governs; `nil`: it cannot be told.
    case regime(was: RegimeID?, now: RegimeID?)
    /// A document became public.
    case published
    /// The book begins to cover the rule: what was before is unknown.
    case covered
  }

  /// The day; what happened holds from then.
  public let day: Day
  /// What it is about.
  public let subject: Subject
  /// What happened.
  public let happening: Happening
  /// The versions that brought it about, the deciding one first.
  public let versions: [VersionName]
  /// The group whose list brought it about; `nil`: a version did.
  public let group: GroupID?
  /// The documents of the versions.
  public let instruments: [InstrumentID]
  /// How sure the answer of the day is.
  public let certainty: Certainty
}

/// A rule, or a subject, of which some days of a run are unknown.
public struct UnknownDays: Hashable, Sendable {
  /// What it is about.
  public let subject: Event.Subject
  /// The facet that cannot be told; `nil`: all of them.
  public let facet: Change.Facet?
  /// The days.
  public let days: DaySpan
  /// Why it cannot be told: `before_coverage`, `undetermined`, `indeterminate`, `ambiguous`.
  public let reason: String
  /// The facts that would decide, where some would.
  public let needs: [FactName]
}
