#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that is gone, with all in it, when nobody holds it any more.
package final class TemporaryFolder: Sendable {
  /// Its path, without symbolic links.
  package let path: String

  package init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/inforce-test-XXXXXX".utf8CString)
    let made: String? = template.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress, mkdtemp(base) != nil else { return nil }
      guard let real = realpath(base, nil) else { return nil }
      defer { free(real) }
      return String(cString: real)
    }
    guard let made else { throw Invocation.Failure("mkdtemp: \(errno)") }
    path = made
  }

  deinit { TemporaryFolder.remove(path) }

  /// The text of a file in it; empty: there is none.
  package func text(of file: String) -> String {
    String(decoding: TemporaryFolder.bytes(of: path + "/" + file), as: UTF8.self)
  }

  /// The bytes of a file; none: it cannot be read.
  package static func bytes(of path: String) -> [UInt8] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(file, &buffer, buffer.count), count > 0 {
      bytes += buffer.prefix(count)
    }
    return bytes
  }

  /// Writes a file anew.
  package static func write(_ text: String, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw Invocation.Failure("cannot write \(path): \(errno)") }
    defer { close(file) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Invocation.Failure("cannot write all of \(path)") }
      rest = rest.dropFirst(count)
    }
  }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    for name in names(in: path) { remove(path + "/" + name) }
    rmdir(path)
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}
