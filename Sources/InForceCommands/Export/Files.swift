#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files and folders of an export; links are never followed.
enum Files {
  /// The names in a folder; `nil`: it cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
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

  /// The bytes of a file; `nil`: there is none that can be read.
  static func bytes(of path: String, followingLinks: Bool = false) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW))
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var read = 0
    while read < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        systemRead(file, buffer.baseAddress.map { $0 + read }, buffer.count - read)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return nil }
      read += count
    }
    return bytes
  }

  /// Writes a new file. `false`: it could not be written in full.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { return false }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        systemWrite(file, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  /// Makes a folder, or finds it there.
  static func makeFolder(_ path: String) -> Bool {
    if mkdir(path, 0o755) == 0 { return true }
    var status = stat()
    return errno == EEXIST && lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Removes a file, or a folder with all in it.
  static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    for name in names(in: path) ?? [] { remove(path + "/" + name) }
    rmdir(path)
  }

  /// How many files lie in a folder and below it.
  static func count(in folder: String) -> Int {
    (names(in: folder) ?? []).reduce(0) { sum, name in
      var status = stat()
      guard lstat(folder + "/" + name, &status) == 0 else { return sum }
      return sum + (status.st_mode & S_IFMT == S_IFDIR ? count(in: folder + "/" + name) : 1)
    }
  }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}

private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, buffer, count)
}
