package import RuleModel

/// What came of reading something: a value, or the reasons why there is none.
package enum Reading<Value> {
  /// It can be used; the warnings are worth showing.
  case read(Value, warnings: [Finding])
  /// It cannot be used; at least one finding is an error.
  case refused([Finding])

  /// The value, unless one of the findings is an error.
  package init(_ value: Value, findings: [Finding]) {
    let isRefused = findings.contains { $0.level == .error }
    self = isRefused ? .refused(findings) : .read(value, warnings: findings)
  }

  /// The value, or `nil` when it was refused.
  package var value: Value? {
    switch self {
    case .read(let value, warnings: _): value
    case .refused: nil
    }
  }

  /// Everything there is to say, warnings included.
  package var findings: [Finding] {
    switch self {
    case .read(_, let warnings): warnings
    case .refused(let findings): findings
    }
  }

  /// The same with another value in its place.
  package func map<Other>(_ change: (Value) -> Other) -> Reading<Other> {
    switch self {
    case .read(let value, let warnings): .read(change(value), warnings: warnings)
    case .refused(let findings): .refused(findings)
    }
  }
}

extension Reading: Equatable where Value: Equatable {}
extension Reading: Hashable where Value: Hashable {}
extension Reading: Sendable where Value: Sendable {}
