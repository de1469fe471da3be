#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A plain file, open for reading at any place. It is read, never mapped: a file that somebody cuts
/// short then means fewer bytes, not the end of the process.
final class PlainFile: Sendable {
  /// How many bytes it had when it was opened.
  let length: Int
  private let descriptor: Int32

  /// Opens the file; links are not followed, and nothing else than a plain file is opened.
  init(_ path: String) throws(IndexDoubt) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw PlainFile.doubt(errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notAFile
    }
    self.descriptor = descriptor
    length = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// So many bytes from a place on.
  func bytes(at offset: Int, _ count: Int) throws(IndexDoubt) -> [UInt8] {
    guard offset >= 0, count >= 0, offset <= length, count <= length - offset else {
      throw .damaged
    }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(
          descriptor, buffer.baseAddress?.advanced(by: filled), count - filled,
          off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { break }
        filled += got
      }
    }
    guard bytes.count == count else { throw .otherLength }
    return bytes
  }

  static func doubt(_ code: Int32) -> IndexDoubt {
    switch code {
    case ENOENT, ENOTDIR: .absent
    case ELOOP, EISDIR, ENXIO: .notAFile
    default: .system(String(cString: strerror(code)))
    }
  }
}
