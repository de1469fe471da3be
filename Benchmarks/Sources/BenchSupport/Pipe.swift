#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A pipe whose ends no child inherits by accident.
public struct Pipe {
  /// The end to read from.
  public let reading: Int32
  /// The end to write to.
  public let writing: Int32

  /// A new pipe; `nil`: there are too many open files.
  public init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }
}
