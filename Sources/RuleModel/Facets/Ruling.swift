/// A state, and the versions that decided it.
public struct Ruling: Hashable, Sendable {
  /// What an end that no day is given for is waiting for.
  public enum Awaits: Hashable, Sendable {
    /// Nothing: there is no end.
    case nothing
    /// Some later document.
    case document
    /// A condition.
    case condition(ConditionID)
  }

  /// The state.
  public let state: FacetState
  /// The versions that decided it, the deciding one first.
  public let because: [VersionName]
  /// What the end waits for where the span has none.
  public let awaits: Awaits

  /// A state with its reasons.
  public init(_ state: FacetState, because: [VersionName] = [], awaits: Awaits = .nothing) {
    self.state = state
    self.because = because
    self.awaits = awaits
  }
}
