public import Days

/// What kind of value a fact of the case has.
public enum FactKind: Hashable, Sendable {
  /// One of these words.
  case oneOf([String])
  /// A day.
  case date
  /// A country code of two capital letters (ISO 3166-1 alpha-2).
  case country
  /// A control number such as `3A090.a`.
  case item
}

/// What a scope asks of one fact.
public enum FactTest: Hashable, Sendable {
  /// It is one of these, or below one of them after a dot.
  case anyOf([String])
  /// It is none of these and below none of them.
  case noneOf([String])
  /// It is in the group on the day asked about.
  case inGroup(GroupID)
  /// It is not in the group on the day asked about.
  case notInGroup(GroupID)
  /// The day lies before this one.
  case before(Day)
  /// The day is this one or later.
  case onOrAfter(Day)
}

/// One fact and what is asked of it.
public struct Criterion: Hashable, Sendable {
  /// The fact.
  public let fact: FactName
  /// What is asked of it.
  public let test: FactTest

  /// A test of a fact.
  public init(_ fact: FactName, _ test: FactTest) {
    self.fact = fact
    self.test = test
  }
}

extension FactTest {
  /// The group it asks for, if it asks for one.
  package var group: GroupID? {
    switch self {
    case .inGroup(let group), .notInGroup(let group): group
    default: nil
    }
  }

  /// The values it names.
  package var named: [String] {
    switch self {
    case .anyOf(let values), .noneOf(let values): values
    default: []
    }
  }

  /// The day at which its answer turns, if it asks for days.
  package var threshold: Day? {
    switch self {
    case .before(let day), .onOrAfter(let day): day
    default: nil
    }
  }
}

/// Whether a value of a fact is the named one or below it: `3A090` covers `3A090.a`.
package func isCovered(_ value: String, by name: String) -> Bool {
  guard value.utf8.count > name.utf8.count else { return value == name }
  return value.hasPrefix(name) && value.dropFirst(name.count).first == "."
}
