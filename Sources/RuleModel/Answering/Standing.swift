/// What can be said of a facet on a day.
public enum Standing: Hashable, Sendable {
  /// One state.
  case ruled(Ruling)
  /// Several states that nobody ordered: a tie.
  case ambiguous([Ruling])
  /// A boundary is uncertain or an end unknown, and it matters on this day.
  case indeterminate([Ruling])
  /// A fact of the case is missing, and it matters on this day.
  case undetermined(Undetermined)

  /// What a missing fact leaves open.
  public struct Undetermined: Hashable, Sendable {
    /// The facts that change this facet on this day, in the order of the rule.
    public let needs: [FactName]
    /// What each kind of value would give.
    public let outcomes: [Outcome]
  }

  /// What the facet would be if the missing facts had these values.
  public struct Outcome: Hashable, Sendable {
    /// The values, by fact.
    public let facts: [FactName: FactLabel]
    /// What would stand; never `undetermined`.
    public let standing: [Standing]
    /// The days on which it would stand, supposing that the label holds on all of them.
    public let span: SpanReading
  }
}

extension Standing {
  /// The state, where there is exactly one.
  public var state: FacetState? {
    if case .ruled(let ruling) = self { ruling.state } else { nil }
  }

  /// The versions that decided it.
  public var because: [VersionName] {
    switch self {
    case .ruled(let ruling): ruling.because
    case .ambiguous(let rulings), .indeterminate(let rulings): rulings.flatMap(\.because).unique
    case .undetermined(let open): open.outcomes.flatMap { $0.standing.flatMap(\.because) }.unique
    }
  }

  /// The word for it: the state's, or why there is none.
  public var word: String {
    switch self {
    case .ruled(let ruling): ruling.state.word
    case .ambiguous: "ambiguous"
    case .indeterminate: "indeterminate"
    case .undetermined: "undetermined"
    }
  }

  /// What tells this standing from another: the states, without who decided them.
  package var key: StandingKey {
    switch self {
    case .ruled(let ruling): .state(ruling.state)
    case .ambiguous(let rulings): .ambiguous(Set(rulings.map(\.state)))
    case .indeterminate(let rulings): .indeterminate(Set(rulings.map(\.state)))
    case .undetermined(let open): .undetermined(open.outcomes.map(OutcomeKey.init))
    }
  }

  /// Every state that the day can have.
  package var possibleStates: [FacetState] {
    switch self {
    case .ruled(let ruling): [ruling.state]
    case .ambiguous(let rulings), .indeterminate(let rulings): rulings.map(\.state)
    case .undetermined(let open):
      open.outcomes.flatMap { $0.standing.flatMap(\.possibleStates) }
    }
  }
}

/// What tells two standings apart.
package enum StandingKey: Hashable, Sendable {
  case state(FacetState)
  case ambiguous(Set<FacetState>)
  case indeterminate(Set<FacetState>)
  case undetermined([OutcomeKey])
}

/// What tells two outcomes apart: the facts and the states.
package struct OutcomeKey: Hashable, Sendable {
  let facts: [FactName: FactLabel]
  let states: [StandingKey]

  init(_ outcome: Standing.Outcome) {
    facts = outcome.facts
    states = outcome.standing.map(\.key)
  }
}

extension Sequence where Element: Hashable {
  /// The elements without repetitions, each where it first stood.
  @inlinable package var unique: [Element] {
    let all = Array(self)
    guard all.count <= 16 else {
      var seen: Set<Element> = []
      return all.filter { seen.insert($0).inserted }
    }
    var unique: [Element] = []
    for element in all where !unique.contains(element) { unique.append(element) }
    return unique
  }
}
