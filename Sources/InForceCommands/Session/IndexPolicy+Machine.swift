import GitStore
import InForceKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension IndexPolicy {
  /// Indexes are kept unless `INFORCE_NO_INDEX` is set; a long first reading shows how far it is.
  static var ofThisMachine: IndexPolicy {
    guard environment("INFORCE_NO_INDEX") == nil else { return .off }
    return IndexPolicy(isOn: true, cacheFolder: cacheFolder, user: user, progress: progress)
  }

  private static var user: GitUser {
    GitUser(home: environment("HOME"), settings: environment("XDG_CONFIG_HOME"))
  }

  /// The user's folder for what can be made again.
  private static var cacheFolder: String? {
    environment("XDG_CACHE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment("HOME").map { $0 + "/.cache" }
  }

  /// A line on a terminal once a reading has taken a third of a second.
  private static var progress: (@Sendable (Int, Int) -> Void)? {
    guard isatty(2) == 1 else { return nil }
    let start = now
    return { done, count in
      guard now - start > 300 else { return }
      let words = done < count ? "reading the book: \(done) of \(count) files" : ""
      Console().tell(progress: words)
    }
  }

  /// Milliseconds of a clock that only goes on.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}

extension Console {
  /// Replaces the line of progress; an empty text takes it away.
  fileprivate func tell(progress text: String) { Console.write("\r\u{1B}[K" + text, to: 2) }
}
