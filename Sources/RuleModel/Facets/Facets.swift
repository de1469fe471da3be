package import Days

/// One of the questions that are never flattened into one: how its state follows on a day.
package protocol Facet {
  /// Which facet it is.
  static var kind: Change.Facet { get }
  /// Its state on a day for one definite case: one ruling, or several that nobody ordered.
  static func rulings(on day: Day, in scene: Scene) -> [Ruling]
}

/// The facets that have a state, in the order in which an answer shows them.
package enum Facets {
  /// Every facet that has a state.
  package static var all: [any Facet.Type] {
    [Force.self, Text.self, Applicability.self, Enforcement.self]
  }

  /// The facet of that kind; `nil` for announcements and views, which are sets.
  package static func facet(_ kind: Change.Facet) -> (any Facet.Type)? {
    all.first { $0.kind == kind }
  }
}
