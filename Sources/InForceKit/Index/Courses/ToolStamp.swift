import BookIndex

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A number of the very program that runs: what one program worked out, no other one believes.
package enum ToolStamp {
  /// `nil`: the program's file cannot be looked at.
  static var current: UInt64? {
    var status = stat()
    guard let path, stat(path, &status) == 0 else { return nil }
    var checksum = Checksum(seed: UInt64(status.st_ino))
    checksum.take(UInt64(bitPattern: Int64(status.st_size)))
    #if canImport(Glibc)
      checksum.take(UInt64(bitPattern: Int64(status.st_ctim.tv_sec)))
      checksum.take(UInt64(bitPattern: Int64(status.st_ctim.tv_nsec)))
    #else
      checksum.take(UInt64(bitPattern: Int64(status.st_ctimespec.tv_sec)))
      checksum.take(UInt64(bitPattern: Int64(status.st_ctimespec.tv_nsec)))
    #endif
    return checksum.value
  }

  /// The path of the program's file; `nil`: nobody knows it.
  package static var path: String? {
    #if canImport(Glibc)
      return "/proc/self/exe"
    #else
      var size: UInt32 = 4096
      let bytes = [CChar](unsafeUninitializedCapacity: 4096) { buffer, count in
        count = _NSGetExecutablePath(buffer.baseAddress, &size) == 0 ? 4096 : 0
      }
      return bytes.isEmpty
        ? nil : bytes.withUnsafeBufferPointer { $0.baseAddress.map(String.init(cString:)) }
    #endif
  }
}
