#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes to a file descriptor in large pieces.
public final class ByteSink {
  private let descriptor: Int32
  private var waiting: [UInt8] = []
  /// Whether something could not be written.
  public private(set) var hasFailed = false

  /// A sink for an open descriptor.
  public init(_ descriptor: Int32) {
    self.descriptor = descriptor
    waiting.reserveCapacity(1 << 20)
  }

  /// Takes a text.
  public func write(_ text: String) {
    waiting.append(contentsOf: text.utf8)
    if waiting.count > 1 << 19 { flush() }
  }

  /// Passes on what waits.
  public func flush() {
    var sent = 0
    while sent < waiting.count, !hasFailed {
      let count = waiting.withUnsafeBytes { bytes -> Int in
        guard let base = bytes.baseAddress else { return -1 }
        return systemWrite(descriptor, base + sent, bytes.count - sent)
      }
      if count < 0 && errno != EINTR { hasFailed = true }
      sent += max(count, 0)
    }
    waiting.removeAll(keepingCapacity: true)
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
