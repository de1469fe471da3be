/// A value that is never changed and is handed on without being copied.
///
/// A version has more than a dozen texts and lists; where answers are computed, versions are put
/// into many short lists, and each copy would count every one of these parts anew.
package final class Shared<Value: Sendable>: Sendable {
  /// The value.
  package let value: Value

  package init(_ value: Value) { self.value = value }
}

// The class itself asks nothing of its value: to see at the start of a program that a type conforms
// to a protocol takes longer than to answer a question.
extension Shared: Equatable where Value: Equatable {
  package static func == (left: Shared, right: Shared) -> Bool {
    left === right || left.value == right.value
  }
}

extension Shared: Hashable where Value: Hashable {
  package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
