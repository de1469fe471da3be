#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The two streams of a command. Only answers go to standard output.
struct Console {
  /// Who takes down what is written; `nil`: nobody.
  let recording: Recording?

  /// The streams of this process.
  init(recording: Recording? = nil) { self.recording = recording }

  /// Writes an answer.
  func answer(_ text: String) { pass(text.hasSuffix("\n") ? text : text + "\n") }

  /// Passes a report on as it is; one without a line is nothing.
  func pass(_ text: String) { pass(Array(text.utf8)) }

  /// Writes something for the person at the terminal.
  func tell(_ text: String) { show(text.hasSuffix("\n") ? text : text + "\n") }

  /// Writes something for the person at the terminal, without ending the line.
  func show(_ text: String) {
    recording?.hasTold = true
    Console.write(text, to: 2)
  }

  /// Passes bytes on as they are.
  func pass(_ bytes: [UInt8]) {
    recording?.output += bytes
    Console.write(bytes, to: 1)
  }

  static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8), to: descriptor)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
