import RuleModel

extension DatedVersion {
  /// Whether one case can be reached by both: no fact tells them apart for certain.
  func mayMeet(_ other: DatedVersion) -> Bool {
    criteria.allSatisfy { mine in
      other.criteria.allSatisfy { $0.fact != mine.fact || !mine.test.excludes($0.test) }
    }
  }

  /// The same change without its scope, for questions about days alone.
  func withoutScope() -> DatedVersion {
    DatedVersion(
      name: name, change: change, by: by, at: at, units: units, except: except, criteria: [],
      operative: operative, laterVersions: laterVersions, seq: seq, seqReason: seqReason,
      isStillBorn: isStillBorn, computed: computed, note: note, body: body, publicDay: publicDay,
      places: places)
  }
}

extension FactTest {
  /// Whether no value can pass both tests.
  fileprivate func excludes(_ other: FactTest) -> Bool {
    switch (self, other) {
    case (.anyOf(let mine), .anyOf(let theirs)):
      !mine.contains { one in
        theirs.contains { isCovered(one, by: $0) || isCovered($0, by: one) }
      }
    case (.anyOf(let mine), .noneOf(let theirs)), (.noneOf(let theirs), .anyOf(let mine)):
      mine.allSatisfy { one in theirs.contains { isCovered(one, by: $0) } }
    case (.inGroup(let mine), .notInGroup(let theirs)),
      (.notInGroup(let mine), .inGroup(let theirs)):
      mine == theirs
    case (.before(let end), .onOrAfter(let start)), (.onOrAfter(let start), .before(let end)):
      end <= start
    default: false
    }
  }
}

extension Lane {
  /// The lane's days, as if every case were the same one.
  var scene: Scene { scene(of: versions) }

  /// Some of its versions, and whatever says that a condition was met.
  func scene(of versions: [DatedVersion]) -> Scene {
    let conditions = unit.reading.versions.filter(\.isConditionChange)
    let all = (versions + conditions).map { $0.withoutScope() }
    return Scene(
      versions: all.sorted { ($0.publicDay, $0.seq, $0.name) < ($1.publicDay, $1.seq, $1.name) },
      circumstance: unit.reading.circumstance, extremes: .none)
  }
}
