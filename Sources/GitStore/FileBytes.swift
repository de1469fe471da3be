#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The content of one of git's own small files.
enum FileBytes {
  /// All bytes of the file, or `nil` when it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = buffer.withUnsafeMutableBytes { readSome(file, $0.baseAddress, $0.count) }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes += buffer.prefix(count)
    }
  }

  /// All bytes of a plain file, or `nil` when it cannot be read or has more than that.
  static func small(_ path: String, maximum: Int = 4096) -> [UInt8]? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= maximum
    else { return nil }
    return read(path)
  }
}

private func readSome(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}
