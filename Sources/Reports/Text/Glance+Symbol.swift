package import RuleModel

extension Glance {
  /// The symbol for what stands.
  package var symbol: Symbol {
    guard let outline, certainty != .unconfirmed else { return .unknown }
    guard case .state(.force(let force)) = outline.force else { return .unknown }
    return force == .inForce ? outline.symbolInForce : force.symbol
  }
}

extension Outline {
  /// The symbol for a rule in force: half where it is not enforced.
  fileprivate var symbolInForce: Symbol {
    guard case .state = applicability, case .state(.enforcement(let state)) = enforcement else {
      return .unknown
    }
    return state == .ordinary || state == .restrained ? .full : .half
  }
}
