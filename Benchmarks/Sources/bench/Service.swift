import BenchSupport

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A server that runs while it is measured.
struct Service: ~Copyable {
  /// The address of its root, without a slash at the end.
  let root: String
  private let child: Child

  /// Starts a server whose log says at which address of this machine it listens, and waits until it
  /// answers; `nil`: it does not.
  init?(_ words: [String], log: String) {
    put("", to: log)
    guard let child = Child(words, output: .file(log), errors: .file(log + ".errors")) else {
      return nil
    }
    guard let root = Service.address(in: [log, log + ".errors"]),
      finished(["curl", "-sf", "-o", "/dev/null", "--retry", "5", root + "/"])
    else {
      child.interrupt()
      _ = child.end()
      return nil
    }
    self.child = child
    self.root = root
  }

  /// Ends it, and says how much memory it held.
  consuming func end() -> ChildEnd {
    child.interrupt()
    return child.end()
  }

  private static func address(in logs: [String]) -> String? {
    for _ in 0..<1200 {
      for log in logs {
        let text = String(decoding: contents(of: log) ?? [], as: UTF8.self)
        if let address = address(in: text) { return address }
      }
      usleep(100_000)
    }
    return nil
  }

  private static func address(in text: String) -> String? {
    let start = "http://127.0.0.1:"
    for word in text.split(whereSeparator: \.isWhitespace) where word.hasPrefix(start) {
      let port = word.dropFirst(start.count).prefix { $0.isNumber }
      if !port.isEmpty { return start + port }
    }
    return nil
  }
}
