/// Is it part of the law that day?
public enum ForceState: String, Hashable, Sendable, CaseIterable {
  /// Nothing was public.
  case none
  /// Public, and not begun.
  case pending
  /// Part of the law.
  case inForce = "in_force"
  /// Begun, and suspended.
  case suspended
  /// No longer part of the law.
  case ended
  /// Void from the beginning.
  case void
}

/// Must one comply with it that day?
public enum ApplicabilityState: String, Hashable, Sendable, CaseIterable {
  /// Nothing is said: it binds whenever it is in force.
  case withForce = "with_force"
  /// Compliance will be required, and is not yet.
  case notYet = "not_yet"
  /// Compliance is allowed and not required.
  case optional
  /// Compliance is required.
  case required
  /// Compliance is not required, by a formal act.
  case waived
  /// No requirement reaches the case.
  case outOfScope = "out_of_scope"
}

/// Does the agency, or a court, let it be enforced that day?
public enum EnforcementState: String, Hashable, Sendable, CaseIterable {
  /// As usual.
  case ordinary
  /// With priorities or partial forbearance.
  case restrained
  /// Not enforced, by announcement.
  case withheld
  /// A court forbids it.
  case barred
}

/// The state of one facet on a day.
public enum FacetState: Hashable, Sendable {
  /// Whether it is part of the law.
  case force(ForceState)
  /// Which wording stands; `nil`: none is recorded.
  case text(VersionName?)
  /// Whether one must comply.
  case applicability(ApplicabilityState)
  /// Whether it may be enforced.
  case enforcement(EnforcementState)

  /// The word that a file and a machine use; for a wording its version's name, or `none`.
  public var word: String {
    switch self {
    case .force(let state): state.rawValue
    case .text(let version): version?.text ?? "none"
    case .applicability(let state): state.rawValue
    case .enforcement(let state): state.rawValue
    }
  }
}
