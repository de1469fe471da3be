#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What lies in a folder, by name.
struct FolderEntry {
  /// What it is, a symbolic link being one.
  enum Kind {
    case file
    case folder
    case link
    /// A pipe, a device and the like.
    case other
  }

  let name: String
  let kind: Kind

  /// Everything in a folder whose name does not begin with a dot, in the order of the paths of all
  /// files below it. What is gone when it is looked at is left out.
  static func all(in folder: String) throws(OpeningError) -> [FolderEntry] {
    guard let stream = opendir(folder) else {
      throw .unreadable(path: folder, reason: String(cString: strerror(errno)))
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix("."),
        let kind = Kind(listed: entry.pointee.d_type) ?? Kind(at: folder + "/" + name)
      else { continue }
      entries.append(FolderEntry(name: name, kind: kind))
    }
    return entries.sorted { $0.order < $1.order }
  }

  /// A folder stands where its files would.
  private var order: String { kind == .folder ? name + "/" : name }
}

extension FolderEntry.Kind {
  /// What a list of the folder says that it is; `nil`: the file system does not say.
  fileprivate init?(listed type: UInt8) {
    switch Int32(type) {
    case Int32(DT_REG): self = .file
    case Int32(DT_DIR): self = .folder
    case Int32(DT_LNK): self = .link
    case Int32(DT_UNKNOWN): return nil
    default: self = .other
    }
  }

  /// What lies at a path; `nil`: nothing.
  fileprivate init?(at path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}
