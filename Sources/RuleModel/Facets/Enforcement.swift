package import Days

/// Does the agency, or a court, let it be enforced that day?
package enum Enforcement: Facet {
  package static let kind = Change.Facet.enforcement

  package static func rulings(on day: Day, in scene: Scene) -> [Ruling] {
    let active = scene.active(on: day)
    let bars = scene.overlays(of: active, on: day) {
      if case .bar = $0 { true } else { false }
    }
    if !bars.isEmpty { return [bars.ruling(.enforcement(.barred))] }
    return active.compactMap { boundary($0, in: scene) }.prevailing(on: day)?.map(\.ruling)
      ?? [Ruling(.enforcement(.ordinary))]
  }

  private static func boundary(_ version: DatedVersion, in scene: Scene) -> Contender? {
    let state: EnforcementState
    switch version.change {
    case .withhold: state = .withheld
    case .restrain: state = .restrained
    case .resume: state = .ordinary
    default: return nil
    }
    guard let from = version.change.from else { return nil }
    return scene.day(of: from, by: version, .start).map {
      Contender(version, from: $0, Ruling(.enforcement(state), because: [version.name]))
    }
  }
}
