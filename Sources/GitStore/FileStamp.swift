#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What a file is known by without reading it: as soon as one of the numbers differs, it may have
/// changed.
package struct FileStamp: Hashable, Sendable {
  /// Size, node, and the instants of its last changes.
  package let numbers: [Int64]

  /// A stamp with these numbers.
  package init(numbers: [Int64]) { self.numbers = numbers }

  /// The stamp of a file that may be missing.
  init(of path: String) {
    var status = stat()
    let isThere = stat(path, &status) == 0
    self.init(status, isThere: isThere)
  }

  /// The stamp of a file, a folder or a link, that may be missing.
  package init(ofEntry path: String) {
    var status = stat()
    let isThere = lstat(path, &status) == 0
    self.init(status, isThere: isThere)
  }

  /// The second of the last change, since 1970-01-01T00:00:00Z; `nil`: nothing is there.
  package var lastChange: Int64? {
    numbers.count == 6 ? max(numbers[2], numbers[4]) : nil
  }

  private init(_ status: stat, isThere: Bool) {
    guard isThere else {
      numbers = []
      return
    }
    #if canImport(Glibc)
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #else
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #endif
    numbers = [
      Int64(status.st_size), Int64(truncatingIfNeeded: status.st_ino), Int64(modified.tv_sec),
      Int64(modified.tv_nsec), Int64(changed.tv_sec), Int64(changed.tv_nsec),
    ]
  }
}
