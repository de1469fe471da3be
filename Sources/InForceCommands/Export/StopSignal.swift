import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The signals by which people and systems stop a program, kept until what was begun is undone.
enum StopSignal {
  private static let noted = Atomic<Int32>(0)

  /// The first such signal is only noted from now on; the second stops the program as ever.
  static func note() {
    noted.store(0, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      let before = signal(number) { number in
        StopSignal.noted.store(number, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
      // Whoever starts a program that nothing shall stop has said so before.
      if isIgnoring(before) { signal(number, SIG_IGN) }
    }
  }

  private static func isIgnoring(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Ends the work where a signal was noted.
  static func check() throws(Problem) {
    guard noted.load(ordering: .relaxed) == 0 else {
      throw Problem(
        "P003", "the export was stopped", help: ["what was there is still as it was"],
        status: .incomplete)
    }
  }

  /// Stops the program by the signal that was noted, as if it had not been kept.
  static func obey() {
    let number = noted.load(ordering: .relaxed)
    if number != 0 { raise(number) }
  }
}
