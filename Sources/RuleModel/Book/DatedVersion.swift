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

  private let parts: Shared<Parts>

  package init(
    name: VersionName, change: Change, by: InstrumentID, at: String?, units: [UnitID]?,
    except: [UnitID], criteria: [Criterion], operative: Day?, laterVersions: LaterVersions?,
    seq: Int, seqReason: String?, isStillBorn: Bool, computed: ComputedDay?, note: String?,
    body: String, publicDay: Day, places: Places
  ) {
    parts = Shared(
      Parts(
        name: name, change: change, by: by, at: at, units: units, except: except,
        criteria: criteria, operative: operative, laterVersions: laterVersions, seq: seq,
        seqReason: seqReason, isStillBorn: isStillBorn, computed: computed, note: note,
        body: body, publicDay: publicDay, places: places))
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

extension DatedVersion {
  /// Its name: the file's, without the ending.
  public var name: VersionName { parts.value.name }

  /// What it does.
  public var change: Change { parts.value.change }

  /// The instrument that says so.
  public var by: InstrumentID { parts.value.by }

  /// The pin-point in the instrument.
  public var at: String? { parts.value.at }

  /// The units it names; `nil`: all.
  public var units: [UnitID]? { parts.value.units }

  /// The units it leaves out.
  public var except: [UnitID] { parts.value.except }

  /// What is asked of the facts of the case; all must hold.
  public var criteria: [Criterion] { parts.value.criteria }

  /// For a change that reaches back: the day from which the legal order says so.
  public var operative: Day? { parts.value.operative }

  /// What becomes of later changes.
  public var laterVersions: LaterVersions? { parts.value.laterVersions }

  /// The order among changes of the same day.
  public var seq: Int { parts.value.seq }

  /// Why that order.
  public var seqReason: String? { parts.value.seqReason }

  /// Whether it ends something before it begins, on purpose.
  public var isStillBorn: Bool { parts.value.isStillBorn }

  /// The day it was computed from, where it was.
  public var computed: ComputedDay? { parts.value.computed }

  /// One line for people.
  public var note: String? { parts.value.note }

  /// The wording of a text, or the reason in plain words.
  public var body: String { parts.value.body }

  /// The first day on which its instrument was public.
  public var publicDay: Day { parts.value.publicDay }

  /// Where its keys stand in its file.
  public var places: Places { parts.value.places }
}

extension DatedVersion {
  /// What it consists of.
  fileprivate struct Parts: Hashable, Sendable {
    let name: VersionName
    let change: Change
    let by: InstrumentID
    let at: String?
    let units: [UnitID]?
    let except: [UnitID]
    let criteria: [Criterion]
    let operative: Day?
    let laterVersions: LaterVersions?
    let seq: Int
    let seqReason: String?
    let isStillBorn: Bool
    let computed: ComputedDay?
    let note: String?
    let body: String
    let publicDay: Day
    let places: Places
  }
}
