import RuleFiles
import RuleModel

/// Reads the files of a book from a folder; symbolic links are never followed.
struct FolderReader {
  /// Larger files are not read: nobody writes a rule of this size.
  static let maximumBytes = 16 << 20

  private(set) var files: [BookFile] = []
  private(set) var findings: [Finding]

  /// So many files are one piece of work.
  private static let filesInPiece = 512

  init(_ root: String, _ scope: BookScope) throws(OpeningError) {
    let walks = try FolderWalk.all(in: root)
    findings = walks.flatMap(\.findings)
    let wanted = scope.wantedRules(among: walks.lazy.flatMap(\.files).map(\.layout))
    let pieces = walks.flatMap { FolderReader.pieces(of: $0.files) }
    // Two threads read them, and what was read is put into one list once.
    let parts = PieceWork.map(pieces.count) { place in
      FolderReader.contents(of: pieces[place], in: root) {
        scope.reads($0.layout, wanted: wanted)
      }
    }
    for part in parts {
      let found = try part.get()
      files += found.files
      findings += found.findings
    }
  }

  private static func pieces(of files: [FolderWalk.File]) -> [ArraySlice<FolderWalk.File>] {
    stride(from: 0, to: files.count, by: filesInPiece).map {
      files[$0..<min($0 + filesInPiece, files.count)]
    }
  }

  private static func contents(
    of files: ArraySlice<FolderWalk.File>, in root: String, where isRead: (FolderWalk.File) -> Bool
  ) -> Result<FoundFiles, OpeningError> {
    Result { () throws(OpeningError) in
      var found = FoundFiles()
      for file in files where isRead(file) { try found.read(file, in: root) }
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
