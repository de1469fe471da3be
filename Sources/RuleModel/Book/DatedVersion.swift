public import Days

/// One dated change of one rule: a file of about ten lines.
public struct DatedVersion: Hashable, Sendable {
  /// What becomes of later changes when this one is inserted below them.
  public enum LaterVersions: Hashable, Sendable {
    /// They stand.
    case keep
    /// These no longer count.
    case void([VersionName])
  }

  /// Its name: the file's, without the ending.
  public let name: VersionName
  /// What it does.
  public let change: Change
  /// The instrument that says so.
  public let by: InstrumentID
  /// The pin-point in the instrument.
  public let at: String?
  /// The units it names; `nil`: all.
  public let units: [UnitID]?
  /// The units it leaves out.
  public let except: [UnitID]
  /// What is asked of the facts of the case; all must hold.
  public let criteria: [Criterion]
  /// For a change that reaches back: the day from which the legal order says so.
  public let operative: Day?
  /// What becomes of later changes.
  public let laterVersions: LaterVersions?
  /// The order among changes of the same day.
  public let seq: Int
  /// Why that order.
  public let seqReason: String?
  /// Whether it ends something before it begins, on purpose.
  public let isStillBorn: Bool
  /// The day it was computed from, where it was.
  public let computed: ComputedDay?
  /// One line for people.
  public let note: String?
  /// The wording of a text, or the reason in plain words.
  public let body: String
  /// The first day on which its instrument was public.
  public let publicDay: Day
  /// Where its keys stand in its file.
  public let places: Places

  package init(
    name: VersionName, change: Change, by: InstrumentID, at: String?, units: [UnitID]?,
    except: [UnitID], criteria: [Criterion], operative: Day?, laterVersions: LaterVersions?,
    seq: Int, seqReason: String?, isStillBorn: Bool, computed: ComputedDay?, note: String?,
    body: String, publicDay: Day, places: Places
  ) {
    self.name = name
    self.change = change
    self.by = by
    self.at = at
    self.units = units
    self.except = except
    self.criteria = criteria
    self.operative = operative
    self.laterVersions = laterVersions
    self.seq = seq
    self.seqReason = seqReason
    self.isStillBorn = isStillBorn
    self.computed = computed
    self.note = note
    self.body = body
    self.publicDay = publicDay
    self.places = places
  }

  /// Whether it reaches the unit; `nil` is the unit of a rule that has no units.
  public func reaches(_ unit: UnitID?) -> Bool {
    guard let unit else { return true }
    if let units { return units.contains(unit) }
    return !except.contains(unit)
  }

  /// Whether it says something about days before it was public.
  public var reachesBack: Bool {
    switch change {
    case .annulFromTheBeginning, .reinstate: true
    default: change.from?.first.map { $0 < publicDay } ?? false
    }
  }

  /// Whether it counts with what was public by that day.
  ///
  /// A change that reaches back and names an operative day counts only from that day.
  public func counts(known: Day) -> Bool {
    guard publicDay <= known else { return false }
    guard reachesBack, let operative else { return true }
    return operative <= known
  }
}
