#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The bytes of git's list of tracked files, and when they were written.
struct StatList: Sendable {
  /// How many bytes a file has before its path.
  static let headSize = 62

  let bytes: [UInt8]
  /// Seconds and billionths.
  let written: (seconds: UInt32, billionths: UInt32)

  /// The list in a file; `nil`: it cannot be read.
  init?(file path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let bytes = StatList.read(file, Int(status.st_size))
    else { return nil }
    self.bytes = bytes
    written = status.modified
  }

  init(bytes: [UInt8], written: (seconds: UInt32, billionths: UInt32)) {
    self.bytes = bytes
    self.written = written
  }

  private static func read(_ file: Int32, _ size: Int) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let count = pread(
          file, buffer.baseAddress?.advanced(by: filled), size - filled, off_t(filled))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        filled += count
      }
    }
    return bytes.count == size ? bytes : nil
  }

  /// The number in four bytes, the highest first.
  func number(at place: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 << 8 | UInt32(bytes[place + $1]) }
  }

  /// The text in so many bytes.
  func text(at place: Int, _ length: Int) -> String {
    String(decoding: bytes[place..<place + length], as: UTF8.self)
  }
}

extension stat {
  /// When the content last changed: seconds, of which a list keeps 32 bits, and billionths.
  var modified: (seconds: UInt32, billionths: UInt32) {
    #if canImport(Glibc)
      stat.moment(st_mtim)
    #else
      stat.moment(st_mtimespec)
    #endif
  }

  /// When anything about the file last changed.
  var changed: (seconds: UInt32, billionths: UInt32) {
    #if canImport(Glibc)
      stat.moment(st_ctim)
    #else
      stat.moment(st_ctimespec)
    #endif
  }

  private static func moment(_ time: timespec) -> (seconds: UInt32, billionths: UInt32) {
    (UInt32(truncatingIfNeeded: time.tv_sec), UInt32(truncatingIfNeeded: time.tv_nsec))
  }
}
