#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A command that is timed as a whole process.
struct Command {
  let name: String
  let words: [String]

  /// How many milliseconds one run takes from spawn to exit; `nil`: it cannot be run.
  func run() -> Double? {
    let start = now()
    guard let child = spawn() else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return now() - start
  }

  private func spawn() -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [Int32(1), 2] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    return posix_spawnp(&child, words[0], &actions, nil, &arguments, environ) == 0 ? child : nil
  }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }
}

/// Times of one command, in milliseconds.
struct Sample {
  private let times: [Double]

  init(_ times: [Double]) { self.times = times.sorted() }

  var median: Double { times.isEmpty ? 0 : times[times.count / 2] }
  var lowest: Double { times.first ?? 0 }
  var highest: Double { times.last ?? 0 }
}
