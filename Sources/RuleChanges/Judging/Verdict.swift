/// What a comparison comes to. A comparison that failed can never look like one that found nothing.
package enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// Nothing reached the gate.
  case pass
  /// Something did.
  case fail
  /// Something could not be compared: nothing may be merged on this result.
  case incomplete
}
