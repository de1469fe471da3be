/// A value that is never changed and is handed on without being copied.
///
/// A version has more than a dozen texts and lists; where answers are computed, versions are put
/// into many short lists, and each copy would count every one of these parts anew.
final class Shared<Value: Hashable & Sendable>: Sendable {
  /// The value.
  let value: Value

  init(_ value: Value) { self.value = value }
}

extension Shared: Hashable {
  static func == (left: Shared, right: Shared) -> Bool {
    left === right || left.value == right.value
  }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
