public import Days

/// What tells the values of a missing fact apart: the name of one kind of values.
public enum FactLabel: Hashable, Sendable {
  /// One or several named values.
  case values([String])
  /// Values by the groups they are in or not in, and the names they do not have.
  case described(inGroups: [GroupID], notInGroups: [GroupID], not: [String])
  /// Days from the first on and before the second; `nil`: without that limit.
  case days(onOrAfter: Day?, before: Day?)
}

extension FactLabel {
  /// The label of a value that both describe: one that two incomplete groups leave open.
  package func joined(with other: FactLabel) -> FactLabel {
    guard case .described(let groups, let others, let not) = self,
      case .described(let moreGroups, let moreOthers, let moreNot) = other
    else { return other }
    return .described(
      inGroups: groups + moreGroups, notInGroups: others + moreOthers, not: not + moreNot)
  }
}

extension FactLabel: CustomStringConvertible {
  /// The label for people.
  public var description: String {
    switch self {
    case .values(let values): values.joined(separator: " or ")
    case .described(let groups, let others, let not):
      [
        groups.isEmpty ? nil : "in " + groups.map(\.text).joined(separator: " and "),
        others.isEmpty ? nil : "not in " + others.map(\.text).joined(separator: " nor "),
        not.isEmpty ? nil : "other than " + not.joined(separator: ", "),
      ].compactMap { $0 }.joined(separator: ", ").orAny
    case .days(let from?, let before?): "on or after \(from) and before \(before)"
    case .days(let from?, nil): "on or after \(from)"
    case .days(nil, let before?): "before \(before)"
    case .days(nil, nil): "any day"
    }
  }
}

extension String {
  fileprivate var orAny: String { isEmpty ? "any" : self }
}
