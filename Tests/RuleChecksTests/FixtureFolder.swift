import RuleFiles

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of fixtures beside this file.
struct FixtureFolder {
  let path: String

  /// The folder `Fixtures`.
  static let root = FixtureFolder(
    path: #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Fixtures")

  /// The folder of the checks themselves.
  static let checks = FixtureFolder(
    path: #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
      + "/Sources/RuleChecks/Checks")

  func folder(_ name: String) -> FixtureFolder { FixtureFolder(path: path + "/" + name) }

  /// The names in the folder, sorted; none where there is no such folder.
  var names: [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Every file below the folder, by its path from it.
  func files(below prefix: String = "") -> [BookFile] {
    folder(prefix).names.flatMap { name -> [BookFile] in
      let inner = prefix.isEmpty ? name : prefix + "/" + name
      let below = files(below: inner)
      if !below.isEmpty { return below }
      return bytes(of: inner).map { [BookFile(path: inner, bytes: $0)] } ?? []
    }
  }

  /// The bytes of a file; `nil`: there is none.
  func bytes(of name: String) -> [UInt8]? {
    guard let file = fopen(path + "/" + name, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return ferror(file) == 0 ? bytes : nil }
      bytes += buffer[..<count]
    }
  }

  /// Writes a file, where expectations are recorded anew.
  func write(_ text: String, to name: String) {
    guard let file = fopen(path + "/" + name, "w") else { return }
    defer { fclose(file) }
    fputs(text, file)
  }

  /// Whether expectations are recorded instead of compared: `RECORD=1`.
  static var isRecording: Bool { getenv("RECORD") != nil }
}
