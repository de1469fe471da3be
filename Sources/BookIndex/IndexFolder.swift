#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder with indexes.
enum IndexFolder {
  /// Makes the folder, with those above it.
  static func make(_ folder: String) throws(IndexDoubt) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      if mkdir(path, 0o755) != 0, errno != EEXIST, access(path, F_OK) != 0 {
        throw PlainFile.doubt(errno)
      }
    }
  }

  /// Removes files that nobody can use: base files that no index names, and what was never
  /// finished. A file of the last minutes may be somebody's who is still writing.
  static func sweep(_ folder: String, olderThan seconds: Int = 600) {
    let names = names(in: folder).filter(IndexName.isOurs)
    let heads = names.filter { $0.hasPrefix("head-") && !$0.hasSuffix(".tmp") }
    let bases = Set(heads.compactMap { base(namedBy: folder + "/" + $0) })
    for name in names where !heads.contains(name) && !bases.contains(name) {
      if belongs(name, to: heads) { continue }
      if age(folder + "/" + name) >= seconds { unlink(folder + "/" + name) }
    }
  }

  private static func belongs(_ name: String, to heads: [String]) -> Bool {
    guard !name.hasSuffix(".tmp"), let head = IndexName.head(named: name) else { return false }
    return heads.contains(head)
  }

  private static func base(namedBy head: String) -> String? {
    guard let file = try? KeyedFile(head),
      let bytes = try? file.value(of: IndexKey.head.number), let head = try? IndexHead(bytes)
    else { return nil }
    return IndexName.base(head.base)
  }

  private static func age(_ path: String) -> Int {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return -1 }
    #if canImport(Glibc)
      return time(nil) - status.st_mtim.tv_sec
    #else
      return time(nil) - status.st_mtimespec.tv_sec
    #endif
  }

  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }
}
