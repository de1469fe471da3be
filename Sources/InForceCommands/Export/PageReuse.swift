/// The files of the export that is there, as far as they are what its record says.
struct PageReuse: Sendable {
  private let folder: ExportFolder
  private let stamp: CommitStamp?

  /// Files of one commit for an export of another.
  init(_ folder: ExportFolder, from old: String, to new: String) {
    self.folder = folder
    stamp = old == new ? nil : CommitStamp(from: old, to: new)
  }

  /// The files of a shelf; `nil`: one is missing, or was changed by somebody else.
  func files(of shelf: ExportRecord.Shelf) -> [(path: String, bytes: [UInt8])]? {
    var files: [(path: String, bytes: [UInt8])] = []
    for (path, checksum) in shelf.files {
      guard let bytes = folder.bytes(of: path), ExportRecord.checksum(bytes) == checksum else {
        return nil
      }
      files.append((path, bytes))
    }
    return files
  }

  /// The files as they read at the other commit; those that have to be worked out are left out.
  func turned(_ files: [(path: String, bytes: [UInt8])]) -> [String: [UInt8]] {
    guard let stamp else {
      return files.reduce(into: [:]) { $0[$1.path] = $1.bytes }
    }
    return stamp.turned(files)
  }
}
