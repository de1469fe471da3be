import RuleModel

extension ChangeFamily {
  /// What kind of change leads from one value of a facet to another; `nil`: they answer the same.
  init?(_ facet: ChangedFacet, from was: FacetValue, to now: FacetValue) {
    if was.normal == now.normal {
      guard let family = ChangeFamily.besideState(from: was, to: now) else { return nil }
      self = family
      return
    }
    switch facet {
    case .coverage:
      guard (was.knowledge == .unknown) != (now.knowledge == .unknown) else { return nil }
      self = now.knowledge == .unknown ? .lost : .filled
    case .certainty: self = .certainty
    case .notices: self = .notice
    case .metadata: self = .metadata
    case .facet(.text): self = ChangeFamily.knowledge(from: was, to: now) ?? .text
    case .facet, .regime: self = ChangeFamily.knowledge(from: was, to: now) ?? .status
    }
  }

  /// The states are the same: whether the bytes or the authorities are.
  private static func besideState(from was: FacetValue, to now: FacetValue) -> ChangeFamily? {
    if was.authorities != now.authorities { return .source }
    return was.exact != now.exact ? .editorial : nil
  }

  /// Whether what was known became unknown, or the other way round.
  private static func knowledge(from was: FacetValue, to now: FacetValue) -> ChangeFamily? {
    switch (was.knowledge, now.knowledge) {
    case (.answered, .open), (.answered, .unknown), (.open, .unknown): .lost
    case (.unknown, .answered): .filled
    case (.open(let states), .answered): states.contains(now.normal) ? .filled : nil
    case (.unknown, .open), (.answered, .answered), (.open, .open), (.unknown, .unknown): nil
    }
  }
}
