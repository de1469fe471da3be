import RuleFiles
import RuleModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads the files of a book from a folder; symbolic links are never followed.
struct FolderReader {
  /// Larger files are not read: nobody writes a rule of this size.
  static let maximumBytes = 16 << 20

  private(set) var files: [BookFile] = []
  private(set) var findings: [Finding] = []
  private let root: String
  private var found: [(path: String, size: Int)] = []

  init(_ root: String, _ scope: BookScope) throws(OpeningError) {
    self.root = root
    try visit("", depth: 0)
    try readByTwo(scope.chosen(found, path: \.path))
  }

  /// Reads files, half of them on a thread of its own.
  private mutating func readByTwo(_ chosen: [(path: String, size: Int)]) throws(OpeningError) {
    let (root, half) = (root, chosen.count / 2)
    let (first, second) = Pair.run(
      { FolderReader.contents(of: chosen[..<half], in: root) },
      { FolderReader.contents(of: chosen[half...], in: root) })
    for part in [try first.get(), try second.get()] {
      files += part.files
      findings += part.findings
    }
  }

  private mutating func visit(_ folder: String, depth: Int) throws(OpeningError) {
    guard depth < 40 else { return findings.append(.tooDeep(folder)) }
    for name in try names(in: folder) where !name.hasPrefix(".") {
      let path = folder.isEmpty ? name : folder + "/" + name
      var status = stat()
      guard lstat(joined(root, path), &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: try visit(path, depth: depth + 1)
      case S_IFREG: found.append((path, Int(status.st_size)))
      case S_IFLNK: findings.append(.symbolicLink(path))
      default: findings.append(.notAFile(path))
      }
    }
  }

  private func names(in folder: String) throws(OpeningError) -> [String] {
    let path = folder.isEmpty ? root : joined(root, folder)
    guard let stream = opendir(path) else {
      throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func contents(
    of chosen: ArraySlice<(path: String, size: Int)>, in root: String
  ) -> Result<FoundFiles, OpeningError> {
    Result { () throws(OpeningError) in
      var found = FoundFiles()
      for file in chosen { try found.read(file.path, size: file.size, in: root) }
      return found
    }
  }
}

extension FoundFiles {
  fileprivate mutating func read(
    _ path: String, size: Int, in root: String
  ) throws(OpeningError) {
    guard BookLayout(path: path) != .stray else {
      files.append(BookFile(path: path, bytes: []))
      return
    }
    guard size <= FolderReader.maximumBytes else { return findings.append(.tooLarge(path, size)) }
    files.append(BookFile(path: path, bytes: try bytes(of: joined(root, path))))
  }
}

/// The bytes of a file.
func bytes(of path: String) throws(OpeningError) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else {
    throw .unreadable(path: path, reason: String(cString: strerror(errno)))
  }
  defer { close(descriptor) }
  var status = stat()
  let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  // One more than the size: the next reading then finds the end.
  var all = try some(of: descriptor, path, upTo: min(max(size, 0), 1 << 26) + 1)
  while true {
    let more = try some(of: descriptor, path, upTo: 4096)
    if more.isEmpty { return all }
    all += more
  }
}

/// The next bytes of an open file, at most so many; none at its end.
private func some(
  of descriptor: Int32, _ path: String, upTo room: Int
) throws(OpeningError) -> [UInt8] {
  while true {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      count = systemRead(descriptor, buffer.baseAddress, room)
      filled = max(0, count)
    }
    if count >= 0 { return bytes }
    guard errno == EINTR else {
      throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
  }
}

extension Finding {
  static func symbolicLink(_ path: String) -> Finding {
    Finding(
      "B048", .error, "a symbolic link is not followed", at: Label(.file(path)),
      help: ["put the file itself here"])
  }

  static func tooLarge(_ path: String, _ size: Int) -> Finding {
    Finding(
      "B001", .error, "\(size) bytes are more than a file of a rulebook may have",
      at: Label(.file(path)), help: ["keep the bytes elsewhere and name their address"])
  }

  fileprivate static func notAFile(_ path: String) -> Finding {
    Finding("B048", .error, "this is neither a file nor a folder", at: Label(.file(path)))
  }

  fileprivate static func tooDeep(_ path: String) -> Finding {
    Finding("B016", .error, "folders lie too deep in each other", at: Label(.file(path)))
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  read(descriptor, buffer, count)
}
