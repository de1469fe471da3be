import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Two pieces of work, done at the same time.
package enum Pair {
  /// Runs one on this thread and the other on a thread of its own, and waits for both.
  package static func run<Value: Sendable>(
    _ here: () -> Value, _ there: @escaping @Sendable () -> Value
  ) -> (Value, Value) {
    let work = Work(there)
    guard let thread = start(work) else { return (here(), there()) }
    let own = here()
    pthread_join(thread, nil)
    return (own, work.result ?? there())
  }

  static func start<Value>(_ work: Work<Value>) -> pthread_t? {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(AnyWork { work.run() })
    guard pthread_create(&thread, nil, runWork, box.toOpaque()) == 0 else {
      box.release()
      return nil
    }
    return thread
  }
}

/// Work for another thread, with a place for what comes of it.
final class Work<Value: Sendable>: Sendable {
  private let work: @Sendable () -> Value
  private let place = Mutex<Value?>(nil)

  init(_ work: @escaping @Sendable () -> Value) { self.work = work }

  func run() {
    let value = work()
    place.withLock { $0 = value }
  }

  var result: Value? { place.withLock { $0 } }
}

/// Work without a type, as a thread takes it.
private final class AnyWork: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

#if canImport(Glibc)
  private func runWork(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let box { Unmanaged<AnyWork>.fromOpaque(box).takeRetainedValue().run() }
    return nil
  }
#else
  private func runWork(_ box: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<AnyWork>.fromOpaque(box).takeRetainedValue().run()
    return nil
  }
#endif
