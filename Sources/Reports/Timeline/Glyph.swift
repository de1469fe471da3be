import RuleModel

/// How a state is drawn in a lane; every one differs without colour.
enum Glyph: Hashable, CaseIterable {
  case full, half, partly, pending, nothing, void, withForce, wording, nextWording, said, unknown

  /// The character.
  func character(_ style: Style) -> Character {
    switch self {
    case .full: style.ascii ? "#" : "█"
    case .half: style.ascii ? "%" : "▒"
    case .partly: style.ascii ? "+" : "▓"
    case .pending: style.ascii ? ":" : "░"
    case .nothing: style.ascii ? "." : "·"
    case .void: style.ascii ? "x" : "×"
    case .withForce: style.ascii ? "-" : "─"
    case .wording: style.ascii ? "=" : "═"
    case .nextWording: style.ascii ? "~" : "≡"
    case .said: style.ascii ? "!" : "╌"
    case .unknown: "?"
    }
  }
}

extension Standing? {
  /// How it is drawn; a wording as the first of two that alternate.
  var glyph: Glyph {
    switch self?.state {
    case nil: .unknown
    case .force(let state): state.glyph
    case .text(let version): version == nil ? .nothing : .wording
    case .applicability(let state): state.glyph
    case .enforcement(let state): state.glyph
    }
  }
}

extension ForceState {
  fileprivate var glyph: Glyph {
    switch self {
    case .none, .ended: .nothing
    case .pending: .pending
    case .inForce: .full
    case .suspended: .half
    case .void: .void
    }
  }
}

extension ApplicabilityState {
  fileprivate var glyph: Glyph {
    switch self {
    case .withForce: .withForce
    case .notYet: .pending
    case .optional: .partly
    case .required: .full
    case .waived: .half
    case .outOfScope: .nothing
    }
  }
}

extension EnforcementState {
  fileprivate var glyph: Glyph {
    switch self {
    case .ordinary: .full
    case .restrained: .partly
    case .withheld: .half
    case .barred: .void
    }
  }
}
