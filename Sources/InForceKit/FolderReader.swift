import RuleFiles
import RuleModel

/// Reads the files of a book from a folder; symbolic links are never followed.
struct FolderReader {
  /// Larger files are not read: nobody writes a rule of this size.
  static let maximumBytes = 16 << 20

  private(set) var files: [BookFile] = []
  private(set) var findings: [Finding]

  init(_ root: String, _ scope: BookScope) throws(OpeningError) {
    let walk = try FolderWalk.all(in: root)
    findings = walk.findings
    try readByTwo(scope.chosen(walk.files, layout: \.layout), in: root)
  }

  /// Reads files, half of them on a thread of its own.
  private mutating func readByTwo(
    _ chosen: [FolderWalk.File], in root: String
  ) throws(OpeningError) {
    let half = chosen.count / 2
    let (first, second) = Pair.run(
      { FolderReader.contents(of: chosen[..<half], in: root) },
      { FolderReader.contents(of: chosen[half...], in: root) })
    for part in [try first.get(), try second.get()] {
      files += part.files
      findings += part.findings
    }
  }

  private static func contents(
    of chosen: ArraySlice<FolderWalk.File>, in root: String
  ) -> Result<FoundFiles, OpeningError> {
    Result { () throws(OpeningError) in
      var found = FoundFiles()
      for file in chosen { try found.read(file, in: root) }
      return found
    }
  }
}

extension FoundFiles {
  fileprivate mutating func read(
    _ found: FolderWalk.File, in root: String
  ) throws(OpeningError) {
    guard found.layout != .stray else {
      files.append(BookFile(path: found.path, bytes: []))
      return
    }
    let file = try OpenFile(joined(root, found.path))
    guard file.size <= FolderReader.maximumBytes else {
      return findings.append(.tooLarge(found.path, file.size))
    }
    files.append(BookFile(path: found.path, bytes: try file.bytes()))
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
}
