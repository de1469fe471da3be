package import RuleModel

/// A value together with the place it was read from.
package struct Placed<Value> {
  /// The value.
  package let value: Value
  /// Where it stands.
  package let place: Place

  /// A value that stands somewhere.
  package init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }

  /// Another value at the same place.
  package func map<Other>(_ change: (Value) -> Other) -> Placed<Other> {
    Placed<Other>(change(value), at: place)
  }
}

extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}
extension Placed: Sendable where Value: Sendable {}
