#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder `acks` of a book: files are put into it and taken out of it, and nothing else is
/// touched. Links are never followed.
struct AckFolder {
  private let book: String

  /// The folder of the book in that folder.
  init(of book: String) { self.book = book }

  /// Writes a file anew; one that is there already is never overwritten.
  func write(_ file: AckFile) throws(Problem) { try create(file.path, Array(file.text.utf8)) }

  /// Writes a file in the place of others, at once.
  func write(_ file: AckFile, inPlaceOf former: [String]) throws(Problem) {
    let temporary = file.path + ".new"
    try create(temporary, Array(file.text.utf8))
    try rename(temporary, to: file.path)
    for path in former where path != file.path && access(book + "/" + path, F_OK) == 0 {
      try remove(path)
    }
  }

  /// Takes a file away, after a look at what it is.
  func remove(_ path: String) throws(Problem) {
    let folder = try open(above: path, creating: false)
    defer { close(folder) }
    try requireFile(path, in: folder)
    guard unlinkat(folder, path.lastName, 0) == 0 else { throw failure(path, "deleted") }
  }

  /// Refuses what is no file of this folder, before anything is taken away.
  func requireFile(_ path: String) throws(Problem) {
    let folder = try open(above: path, creating: false)
    defer { close(folder) }
    try requireFile(path, in: folder)
  }
}

extension AckFolder {
  private func requireFile(_ path: String, in folder: Int32) throws(Problem) {
    var status = stat()
    guard fstatat(folder, path.lastName, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw failure(path, "found")
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Problem("K020", "`\(path)` is not a plain file", status: .incomplete)
    }
  }

  private func create(_ path: String, _ bytes: [UInt8]) throws(Problem) {
    let folder = try open(above: path, creating: true)
    defer { close(folder) }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = openat(folder, path.lastName, flags, 0o644)
    guard file >= 0 else { throw failure(path, "written") }
    defer { close(file) }
    guard systemWrite(file, bytes) == bytes.count else {
      unlinkat(folder, path.lastName, 0)
      throw Problem("K010", "`\(path)` cannot be written in full", status: .incomplete)
    }
  }

  private func rename(_ path: String, to target: String) throws(Problem) {
    let folder = try open(above: path, creating: false)
    defer { close(folder) }
    guard renameat(folder, path.lastName, folder, target.lastName) == 0 else {
      let problem = failure(target, "written")
      unlinkat(folder, path.lastName, 0)
      throw problem
    }
  }

  /// The folder that holds a file of `acks`, opened without following a link.
  private func open(above path: String, creating: Bool) throws(Problem) -> Int32 {
    let names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard names.count > 1, names[0] == "acks", !names.contains(where: ["", ".", ".."].contains)
    else { throw Problem("K020", "`\(path)` does not lie in `acks`", status: .incomplete) }
    var folder = openat(AT_FDCWD, book, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    for name in names.dropLast() where folder >= 0 {
      if creating { mkdirat(folder, name, 0o755) }
      let inner = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      close(folder)
      folder = inner
    }
    guard folder >= 0 else { throw failure(path, creating ? "written" : "found") }
    return folder
  }

  private func failure(_ path: String, _ done: String) -> Problem {
    let why = String(cString: strerror(errno))
    return Problem("K010", "`\(path)` cannot be \(done): \(why)", status: .incomplete)
  }
}

extension String {
  /// The part after the last `/`.
  fileprivate var lastName: String { split(separator: "/").last.map(String.init) ?? self }
}

private func systemWrite(_ file: Int32, _ bytes: [UInt8]) -> Int {
  write(file, bytes, bytes.count)
}
