#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import Synchronization

/// Something that one thread waits for and another brings, once.
final class Handoff<Value: Sendable>: Sendable {
  private let brought = Mutex<Value?>(nil)

  /// Brings it.
  func bring(_ value: Value) { brought.withLock { $0 = value } }

  /// Waits until it is there; `nil`: it is not, after that many milliseconds.
  ///
  /// A server starts and ends once: looking again each millisecond costs nothing that anybody sees.
  func wait(milliseconds: Int) -> Value? {
    for _ in 0..<max(1, milliseconds) {
      if let value = brought.withLock({ $0 }) { return value }
      usleep(1000)
    }
    return nil
  }
}
