package import Days

/// Which wording stood that day?
package enum Text: Facet {
  package static let kind = Change.Facet.text

  package static func rulings(on day: Day, in scene: Scene) -> [Ruling] {
    let wordings = scene.active(on: day).compactMap { version -> Contender? in
      guard case .text(let from, _) = version.change else { return nil }
      return scene.day(of: from, by: version, .start).map {
        Contender(version, from: $0, Ruling(.text(version.name), because: [version.name]))
      }
    }
    return wordings.prevailing(on: day)?.map(\.ruling) ?? [Ruling(.text(nil))]
  }
}
