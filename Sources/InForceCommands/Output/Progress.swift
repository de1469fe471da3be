#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How far a long walk has come, on standard error: for people only, and only where it takes time.
struct Progress {
  private let total: Int
  private let isShown: Bool
  private let began: Int64
  private var done = 0
  private var told = 0

  init(of total: Int) {
    self.total = total
    isShown = isatty(2) == 1
    began = Progress.now
  }

  /// One more is done.
  mutating func advance() {
    done += 1
    guard isShown, done % 16 == 0, Progress.now - began > 300 else { return }
    tell("\rreading commit \(done) of \(total)")
    told = done
  }

  /// Takes the line away.
  mutating func finish() {
    if told > 0 { tell("\r\u{1B}[K") }
    told = 0
  }

  private func tell(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(2, bytes, bytes.count)
  }

  /// Milliseconds of a clock that nobody sets.
  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
