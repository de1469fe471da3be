#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a stream of a child leads.
public enum ChildStream: Sendable {
  /// Nowhere.
  case null
  /// Where the parent's leads.
  case inherited
  /// From or to a file.
  case file(String)
  /// An open descriptor of the parent.
  case descriptor(Int32)
}

/// What became of a child that has ended.
public struct ChildEnd: Sendable {
  /// The exit status; `nil`: a signal ended it.
  public let status: Int32?
  /// From start to end, in milliseconds.
  public let milliseconds: Double
  /// The most memory that it held, in KiB.
  public let peakKilobytes: Int
}

/// A program that runs beside this one.
public struct Child: ~Copyable {
  private let id: pid_t
  private let start: Double

  /// Starts a program found on the path; `nil`: it cannot be started.
  public init?(
    _ words: [String], input: ChildStream = .null, output: ChildStream = .null,
    errors: ChildStream = .null
  ) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in [(Int32(0), input), (1, output), (2, errors)] {
      lead(number, stream, &actions)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    start = milliseconds()
    guard posix_spawnp(&child, words[0], &actions, nil, &arguments, environ) == 0 else {
      return nil
    }
    id = child
  }

  /// Asks it to end, as somebody at a terminal would.
  public func interrupt() { kill(id, SIGINT) }

  /// Waits for the end.
  public consuming func end() -> ChildEnd {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(id, &status, 0, &usage) < 0, errno == EINTR {}
    return ChildEnd(
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : nil, milliseconds: milliseconds() - start,
      peakKilobytes: Int(usage.ru_maxrss))
  }
}

/// The monotonic clock, in milliseconds.
public func milliseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

private func lead(
  _ number: Int32, _ stream: ChildStream, _ actions: inout posix_spawn_file_actions_t
) {
  switch stream {
  case .inherited: break
  case .null:
    posix_spawn_file_actions_addopen(
      &actions, number, "/dev/null", number == 0 ? O_RDONLY : O_WRONLY, 0)
  case .file(let path):
    posix_spawn_file_actions_addopen(
      &actions, number, path, number == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  case .descriptor(let other): posix_spawn_file_actions_adddup2(&actions, other, number)
  }
}
