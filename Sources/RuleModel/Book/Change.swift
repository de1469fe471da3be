public import Days

/// What a dated version does, to exactly one facet.
public enum Change: Hashable, Sendable {
  /// In force from then.
  case commence(Boundary)
  /// A new day for a commencement that lies ahead.
  case delay(of: VersionName, Boundary)
  /// In force becomes suspended; what lies below keeps running.
  case suspend(Boundary, SpanEnd)
  /// A new end for a suspension, sunset, waiver or bar that had not ended.
  case extend(of: VersionName, SpanEnd)
  /// Ends a suspension, waiver or bar.
  case lift(of: VersionName, Boundary)
  /// Ended from then.
  case repeal(Boundary, EndingCause)
  /// A scheduled end; `tolls`: days under a suspension do not count.
  case sunset(until: Day, tolls: Bool)
  /// Void on every day.
  case annulFromTheBeginning
  /// Ended from then by a judgment.
  case annul(Boundary)
  /// Undoes an annulment or a repeal, for all days.
  case reinstate(of: VersionName)
  /// This wording from then.
  case text(Boundary, Wording)
  /// Compliance is required from then.
  case require(Boundary)
  /// Compliance is allowed from then, and not required.
  case permit(Boundary)
  /// Compliance is not required, by a formal act.
  case waive(Boundary, SpanEnd)
  /// Announced non-enforcement.
  case withhold(Boundary, Lookback, Revocable)
  /// Partial forbearance, priorities.
  case restrain(Boundary)
  /// A court forbids enforcing it.
  case bar(Boundary, SpanEnd)
  /// Ordinary enforcement again.
  case resume(Boundary)
  /// Something is said, and nothing is done.
  case announce(Announced, Boundary?)
  /// The announcement is no longer open.
  case close(of: VersionName, Closing, Boundary?)
  /// A condition changes.
  case condition(of: ConditionID, ConditionStatus, Boundary)
  /// A view on a version, or on the rule itself.
  case contest(of: Contested, Boundary?)

  /// Why force ended.
  public enum EndingCause: String, Hashable, Sendable, CaseIterable {
    /// By repeal.
    case repealed
    /// Something else took its place.
    case superseded
    /// It ran out.
    case lapsed
  }

  /// What the body of a text version is.
  public enum Wording: String, Hashable, Sendable, CaseIterable {
    /// The words of the law.
    case verbatim
    /// Somebody's summary of them.
    case summary
    /// The file does not say.
    case unstated
    /// The book does not hold the words.
    case notHeld = "not_held"
  }

  /// What an announced non-enforcement says about the past.
  public enum Lookback: String, Hashable, Sendable, CaseIterable {
    /// Past breaches are not pursued either.
    case notPursued = "not_pursued"
    /// Past breaches are pursued.
    case pursued
    /// It does not say.
    case unstated
  }

  /// How an announced non-enforcement can be taken back.
  public enum Revocable: String, Hashable, Sendable, CaseIterable {
    /// At any time.
    case withoutNotice = "without_notice"
    /// After a notice.
    case withNotice = "with_notice"
    /// It does not say.
    case unstated
  }

  /// What was announced.
  public enum Announced: String, Hashable, Sendable, CaseIterable {
    /// The rule is to end.
    case plannedRepeal = "planned_repeal"
    /// The rule is to come.
    case plannedAdoption = "planned_adoption"
    /// The rule is to change.
    case plannedChange = "planned_change"
    /// The rule is to be suspended.
    case plannedSuspension = "planned_suspension"
    /// A suspension or another end is to be extended.
    case plannedExtension = "planned_extension"
    /// A formal proposal or a bill.
    case proposed
  }

  /// How an announcement was closed.
  public enum Closing: String, Hashable, Sendable, CaseIterable {
    /// What was announced was done.
    case fulfilled
    /// It was taken back.
    case withdrawn
    /// It came to nothing.
    case lapsed
  }

  /// What became of a condition.
  public enum ConditionStatus: String, Hashable, Sendable, CaseIterable {
    /// It was met.
    case met
    /// It can no longer be met.
    case failed
    /// Nobody pursues it any more.
    case abandoned
  }

  /// What a view is about.
  public enum Contested: Hashable, Sendable {
    /// A dated version of the rule.
    case version(VersionName)
    /// The rule itself.
    case rule(RuleID)
  }
}

extension Change {
  /// Which facet a version touches, or what else it is.
  public enum Facet: String, Hashable, Sendable, CaseIterable {
    /// Whether it is part of the law.
    case force
    /// Which wording stands.
    case text
    /// Whether one must comply.
    case applicability
    /// Whether it may be enforced.
    case enforcement
    /// What has been said and not done.
    case announcements
    /// What others have said of its status.
    case views
  }
}
