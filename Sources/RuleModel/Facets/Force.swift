package import Days

/// Is it part of the law that day?
package enum Force: Facet {
  package static let kind = Change.Facet.force

  package static func rulings(on day: Day, in scene: Scene) -> [Ruling] {
    let active = scene.active(on: day)
    if let annulment = active.last(where: { $0.change == .annulFromTheBeginning }) {
      return [Ruling(.force(.void), because: [annulment.name])]
    }
    let boundaries = begun(active, on: day, in: scene)
    guard let base = boundaries.prevailing(on: day) else {
      return [beforeTheFirst(active, on: day, in: scene)]
    }
    return base.map { overlaid($0, active, on: day, in: scene) }
  }

  /// Commencements and endings, each where it takes effect.
  private static func begun(
    _ active: [DatedVersion], on day: Day, in scene: Scene
  ) -> [Contender] {
    let endings = active.compactMap { ending($0, on: day, in: scene) }
    let stillBorn = endings.filter(\.version.isStillBorn)
    let commencements = active.compactMap { commencement($0, on: day, in: scene) }
      .filter { begins in !stillBorn.contains { $0.prevents(begins) } }
    return commencements + endings
  }

  private static func commencement(
    _ version: DatedVersion, on day: Day, in scene: Scene
  ) -> Contender? {
    guard case .commence = version.change else { return nil }
    let moved = scene.commencement(of: version, on: day)
    return moved.day.map {
      Contender(version, from: $0, Ruling(.force(.inForce), because: moved.because))
    }
  }

  private static func ending(
    _ version: DatedVersion, on day: Day, in scene: Scene
  ) -> Contender? {
    switch version.change {
    case .repeal(let from, _), .annul(let from):
      return scene.day(of: from, by: version, .start).map {
        Contender(version, from: $0, Ruling(.force(.ended), because: [version.name]))
      }
    case .sunset:
      let end = scene.sunset(of: version, on: day)
      return end.day.map {
        Contender(version, from: $0, Ruling(.force(.ended), because: end.because))
      }
    default: return nil
    }
  }

  /// Pending from the earliest public day of the commencements, until the first boundary.
  private static func beforeTheFirst(
    _ active: [DatedVersion], on day: Day, in scene: Scene
  ) -> Ruling {
    let commences = active.filter { version in
      if case .commence = version.change { return version.publicDay <= day }
      return false
    }
    guard !commences.isEmpty else { return Ruling(.force(.none)) }
    let awaited = commences.lazy.compactMap { scene.awaitedCondition(of: $0) }.first
    return Ruling(
      .force(.pending), because: commences.map(\.name),
      awaits: awaited.map(Ruling.Awaits.condition) ?? .nothing)
  }

  private static func overlaid(
    _ base: Contender, _ active: [DatedVersion], on day: Day, in scene: Scene
  ) -> Ruling {
    guard base.ruling.state == .force(.inForce) else { return base.ruling }
    let suspensions = scene.overlays(of: active, on: day) {
      if case .suspend = $0 { true } else { false }
    }
    return suspensions.isEmpty ? base.ruling : suspensions.ruling(.force(.suspended))
  }
}

extension Contender {
  /// Whether this still-born ending keeps a commencement from ever taking effect: one that was
  /// public when the ending became public, and would not begin before the ending does.
  fileprivate func prevents(_ commencement: Contender) -> Bool {
    commencement.version.publicDay <= version.publicDay && commencement.start >= start
  }
}
