#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that is gone, with all in it, when nobody holds it any more.
final class TemporaryFolder {
  let path: String

  static var parent: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

  init() throws {
    var template = Array("\(TemporaryFolder.parent)/inforce-git-XXXXXX".utf8CString)
    let made: String? = template.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress, mkdtemp(base) != nil else { return nil }
      // The real path: libgit2 reports paths with symbolic links resolved.
      guard let real = realpath(base, nil) else { return nil }
      defer { free(real) }
      return String(cString: real)
    }
    guard let made else { throw Command.Failure(description: "mkdtemp: \(errno)") }
    path = made
  }

  deinit {
    let search = ["PATH": "/usr/bin:/bin"]
    let remove = Command(arguments: ["rm", "-rf", path], environment: search)
    _ = try? remove.run()
  }
}
