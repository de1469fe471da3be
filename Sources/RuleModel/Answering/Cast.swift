import Days

/// The versions that count on a day: which of them stand, and which of those reach the case.
struct Cast: Sendable {
  /// Those that nothing undoes or makes void, whether they reach the case or not.
  let standing: [DatedVersion]
  /// Those of them that reach the case.
  let active: [DatedVersion]
  /// Those that reach the case and act on another version, by its name.
  let acting: [VersionName: [DatedVersion]]

  /// Who of some versions stands on a day.
  init(of versions: [DatedVersion], _ circumstance: Circumstance, on day: Day) {
    let undoing = versions.filter(\.undoes)
    let undone =
      undoing.isEmpty
      ? [] : Undoing(by: undoing.filter { $0.reaches(circumstance, on: day) }).undone
    standing = undone.isEmpty ? versions : versions.filter { !undone.contains($0.name) }
    let active = standing.filter { $0.reaches(circumstance, on: day) }
    self.active = active
    acting = Cast.acting(among: active)
  }

  private static func acting(among active: [DatedVersion]) -> [VersionName: [DatedVersion]] {
    var acting: [VersionName: [DatedVersion]] = [:]
    for version in active {
      if let of = version.change.of { acting[of, default: []].append(version) }
    }
    return acting
  }
}

extension DatedVersion {
  /// Whether it reaches the case on a day.
  fileprivate func reaches(_ circumstance: Circumstance, on day: Day) -> Bool {
    criteria.allSatisfy { circumstance.passes($0, on: day) ?? false }
  }
}
