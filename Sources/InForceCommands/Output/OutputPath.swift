#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The path of a file to be written, as it was typed; the same file under two names is one.
struct OutputPath: Hashable {
  /// The path as it was typed.
  let typed: String
  /// The folder in which it lies, as the system names it.
  let folder: String
  /// Its name in that folder; empty: the path names a folder.
  let name: String

  init(_ typed: String) {
    self.typed = typed
    let parts = typed.split(separator: "/", omittingEmptySubsequences: false)
    name = parts.last.map(String.init) ?? ""
    let above = parts.dropLast().joined(separator: "/")
    let parent = parts.count == 1 ? "." : above.isEmpty ? "/" : above
    folder = OutputPath.resolved(parent) ?? parent
  }

  static func == (left: OutputPath, right: OutputPath) -> Bool {
    (left.folder, left.name) == (right.folder, right.name)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(folder)
    hasher.combine(name)
  }

  /// The path in the folder as the system names it.
  var full: String { folder == "/" ? "/" + name : folder + "/" + name }

  /// What lies there now.
  enum Tenant: Hashable {
    case nothing
    case file(permissions: UInt32)
    case other(String)
  }

  /// What lies there now; a link counts as a link.
  var tenant: Tenant {
    var status = stat()
    guard !name.isEmpty, name != ".", name != ".." else { return .other("a folder") }
    guard lstat(full, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(permissions: UInt32(status.st_mode) & 0o777)
    case S_IFDIR: return .other("a folder")
    case S_IFLNK: return .other("a link")
    default: return .other("no file")
    }
  }

  /// Whether the runner of a job reads it: such a file is added to and never replaced.
  var isOfTheRunner: Bool {
    let named = [environment("GITHUB_STEP_SUMMARY"), environment("GITHUB_OUTPUT")]
    return named.compactMap(\.self).contains { OutputPath($0) == self }
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
