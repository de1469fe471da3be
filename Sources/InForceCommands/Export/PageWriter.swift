import Pages

/// Works pages out and writes them.
struct PageWriter: Sendable {
  /// What was written.
  struct Written: Sendable {
    var files: [(path: String, checksum: UInt64)] = []
    var changed = 0
    var reused = 0
  }

  private let site: Site
  private let folder: ExportFolder

  init(_ site: Site, _ folder: ExportFolder) {
    self.site = site
    self.folder = folder
  }

  /// Works out the pages at these addresses; what is no page of an export is left out.
  func write(_ addresses: [Address]) throws(Problem) -> Written {
    var written = Written()
    for address in addresses {
      let response = site.file(address)
      guard response.status == .found else { continue }
      let (file, isChanged) = try write(response.bytes, to: address.file)
      written.files.append(file)
      written.changed += isChanged ? 1 : 0
    }
    return written
  }

  /// Writes the bytes of a file.
  func write(
    _ bytes: [UInt8], to file: String
  ) throws(Problem) -> (file: (path: String, checksum: UInt64), isChanged: Bool) {
    ((file, ExportRecord.checksum(bytes)), try folder.write(bytes, to: file))
  }
}
