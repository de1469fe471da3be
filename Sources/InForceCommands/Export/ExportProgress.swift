#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A line on a terminal that says how far something has come, once it takes longer than a moment.
final class ExportProgress {
  private static let moment: UInt64 = 300_000_000

  private let console: Console
  private let isShown: Bool
  private let start = ExportProgress.now
  private var last: UInt64 = 0
  private var width = 0

  init(_ console: Console) {
    self.console = console
    isShown = isatty(2) == 1
  }

  /// Says it, at most every third of a second.
  func say(_ words: String) {
    let now = ExportProgress.now
    guard isShown, now - start > ExportProgress.moment, now - last > ExportProgress.moment else {
      return
    }
    last = now
    let blank = String(repeating: " ", count: max(0, width - words.count))
    width = words.count
    console.show("\r\(words)\(blank)")
  }

  /// Takes the line away.
  func end() {
    guard width > 0 else { return }
    console.show("\r\(String(repeating: " ", count: width))\r")
    width = 0
  }

  private static var now: UInt64 { clock_gettime_nsec() }
}

/// Nanoseconds of a clock that never goes back.
private func clock_gettime_nsec() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
