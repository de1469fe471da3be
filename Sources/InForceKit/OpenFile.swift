#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A plain file that is open for reading; it is closed when nobody uses it any more.
struct OpenFile: ~Copyable {
  /// How many bytes it had when it was opened.
  let size: Int
  private let path: String
  private let descriptor: Int32

  /// Opens a file. A symbolic link at its place is not followed unless that is asked for, and a
  /// pipe that took its place is not waited for.
  init(_ path: String, followingLinks: Bool = false) throws(OpeningError) {
    let links = followingLinks ? 0 : O_NOFOLLOW
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | links)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: lastReason()) }
    var status = stat()
    size = fstat(descriptor, &status) == 0 ? max(0, Int(status.st_size)) : 0
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// All of its bytes, also those that were written meanwhile.
  borrowing func bytes() throws(OpeningError) -> [UInt8] {
    // One more than the size: whoever gets exactly as many as there were is at the end.
    var all = try some(upTo: min(size, 1 << 26) + 1)
    if !all.isEmpty, all.count == size { return all }
    while true {
      let more = try some(upTo: 4096)
      if more.isEmpty { return all }
      all += more
    }
  }

  /// The next bytes, at most so many; none at the end.
  private borrowing func some(upTo room: Int) throws(OpeningError) -> [UInt8] {
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        count = read(descriptor, buffer.baseAddress, room)
        filled = max(0, count)
      }
      if count >= 0 { return bytes }
      guard errno == EINTR else { throw .unreadable(path: path, reason: lastReason()) }
    }
  }
}

/// Why the last call failed, in the words of the system.
private func lastReason() -> String { String(cString: strerror(errno)) }
