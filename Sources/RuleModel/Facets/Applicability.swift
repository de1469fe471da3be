package import Days

/// Must one comply with it that day?
package enum Applicability: Facet {
  package static let kind = Change.Facet.applicability

  package static func rulings(on day: Day, in scene: Scene) -> [Ruling] {
    let active = scene.active(on: day)
    let begun = active.compactMap { boundary($0, in: scene) }
    let base =
      begun.prevailing(on: day)?.map(\.ruling)
      ?? [beforeTheFirst(active, begun: begun, on: day, in: scene)]
    let waivers = scene.overlays(of: active, on: day) {
      if case .waive = $0 { true } else { false }
    }
    guard !waivers.isEmpty else { return base }
    return base.map { canBeWaived($0) ? waivers.ruling(.applicability(.waived)) : $0 }
  }

  private static func boundary(_ version: DatedVersion, in scene: Scene) -> Contender? {
    let state: ApplicabilityState
    switch version.change {
    case .require: state = .required
    case .permit: state = .optional
    default: return nil
    }
    guard let from = version.change.from else { return nil }
    return scene.day(of: from, by: version, .start).map {
      Contender(version, from: $0, Ruling(.applicability(state), because: [version.name]))
    }
  }

  /// Nothing has begun: not yet, or out of scope, or nothing is said.
  ///
  /// A requirement says nothing of the days before it was public, not even that a case which the
  /// others leave out is meant.
  private static func beforeTheFirst(
    _ active: [DatedVersion], begun: [Contender], on day: Day, in scene: Scene
  ) -> Ruling {
    let matching = active.filter { $0.isRequirement && $0.publicDay <= day }
    guard matching.isEmpty else { return notYet(matching, begun: begun, in: scene) }
    let others = scene.standing(on: day).filter { $0.isRequirement && $0.publicDay <= day }
    guard !others.isEmpty else { return Ruling(.applicability(.withForce)) }
    return Ruling(.applicability(.outOfScope), because: others.map(\.name))
  }

  private static func notYet(
    _ matching: [DatedVersion], begun: [Contender], in scene: Scene
  ) -> Ruling {
    let first = begun.filter { matching.contains($0.version) }.min { $0.start < $1.start }
    let awaited = matching.lazy.compactMap { scene.awaitedCondition(of: $0) }.first
    return Ruling(
      .applicability(.notYet), because: first.map { [$0.version.name] } ?? matching.map(\.name),
      awaits: awaited.map(Ruling.Awaits.condition) ?? .nothing)
  }

  private static func canBeWaived(_ ruling: Ruling) -> Bool {
    switch ruling.state {
    case .applicability(.required), .applicability(.optional), .applicability(.withForce): true
    default: false
    }
  }
}

extension DatedVersion {
  /// Whether it requires compliance.
  fileprivate var isRequirement: Bool {
    if case .require = change { true } else { false }
  }
}
