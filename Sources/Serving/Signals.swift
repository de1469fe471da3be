#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The signals by which people and systems end a server.
struct EndingSignals {
  private var set = sigset_t()

  /// Keeps them for ``wait()``: they end no thread that is started from now on.
  init() {
    sigemptyset(&set)
    for number in [SIGINT, SIGTERM] { sigaddset(&set, number) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
    signal(SIGPIPE, SIG_IGN)
  }

  /// Waits for one of them.
  mutating func wait() {
    var number: Int32 = 0
    while sigwait(&set, &number) != 0 {}
  }
}
