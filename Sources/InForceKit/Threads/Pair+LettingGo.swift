#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Pair {
  /// Gives back what nobody needs any more on a thread of its own, which is not waited for: where it
  /// has very many parts, that takes a while.
  static func letGo<Value: Sendable>(_ value: consuming Value) {
    let held = value
    if let thread = start(Work { _ = held }) { pthread_detach(thread) }
  }
}
