import Days
import RuleModel

/// What a dated version says, whatever its file is called and wherever its words stand.
struct VersionKey: Hashable {
  private let version: DatedVersion
  private let targets: [VersionKey]

  init(_ version: DatedVersion, in rule: Rule, depth: Int = 4) {
    let names = version.targetNames
    targets =
      depth == 0
      ? []
      : names.map { name in
        rule.version(named: name).map { VersionKey($0, in: rule, depth: depth - 1) } ?? .nothing
      }
    self.version = version.blank(change: version.change.blank)
  }

  /// All of it, spelled out.
  var spelled: String { Spelling.framed([version.spelled] + targets.map(\.spelled)) }

  private init(nothing version: DatedVersion) {
    self.version = version
    targets = []
  }

  /// A version that is not there.
  private static let nothing = VersionKey(
    nothing: DatedVersion(
      name: VersionName(""), change: .annulFromTheBeginning, by: InstrumentID(""), at: nil,
      units: nil, except: [], criteria: [], operative: nil, laterVersions: nil, seq: 0,
      seqReason: nil, isStillBorn: false, computed: nil, note: nil, body: "", publicDay: .first,
      places: Places(path: "")))

  /// What of it can change an answer: without notes, pin-points and reasons.
  var deciding: VersionKey {
    guard case .text = version.change else {
      return VersionKey(version.blank(change: version.change, keepsBody: false), targets)
    }
    return VersionKey(version.blank(change: version.change, keepsBody: true), targets)
  }

  private init(_ version: DatedVersion, _ targets: [VersionKey]) {
    self.version = version
    self.targets = targets
  }
}

extension DatedVersion {
  /// The versions that it names.
  fileprivate var targetNames: [VersionName] {
    let own = change.of.map { [$0] } ?? []
    guard case .void(let names) = laterVersions else { return own }
    return own + names
  }

  private var blankLaterVersions: LaterVersions? {
    if case .void = laterVersions { .void([]) } else { laterVersions }
  }

  /// The version without names and places.
  fileprivate func blank(change: Change) -> DatedVersion {
    DatedVersion(
      name: VersionName(""), change: change, by: by, at: at, units: units, except: except,
      criteria: criteria, operative: operative, laterVersions: blankLaterVersions, seq: seq,
      seqReason: seqReason, isStillBorn: isStillBorn, computed: computed, note: note, body: body,
      publicDay: publicDay, places: Places(path: ""))
  }

  /// The version without what no answer follows from.
  fileprivate func blank(change: Change, keepsBody: Bool) -> DatedVersion {
    DatedVersion(
      name: VersionName(""), change: change, by: by, at: nil, units: units, except: except,
      criteria: criteria, operative: operative, laterVersions: blankLaterVersions, seq: seq,
      seqReason: nil, isStillBorn: isStillBorn, computed: nil, note: nil,
      body: keepsBody ? body : "", publicDay: publicDay, places: Places(path: ""))
  }
}

extension Change {
  /// The change without the name of the version that it acts on.
  fileprivate var blank: Change {
    let nobody = VersionName("")
    return switch self {
    case .delay(_, let from): .delay(of: nobody, from)
    case .extend(_, let end): .extend(of: nobody, end)
    case .lift(_, let from): .lift(of: nobody, from)
    case .reinstate: .reinstate(of: nobody)
    case .close(_, let how, let from): .close(of: nobody, how, from)
    case .contest(.version, let from): .contest(of: .version(nobody), from)
    default: self
    }
  }
}
