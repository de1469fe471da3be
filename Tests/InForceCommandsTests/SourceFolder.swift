#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The sources of a module, to see what they print.
struct SourceFolder {
  /// Every text in quotes that has the form of a code: a letter and three digits.
  let codes: Set<String>
  /// The names of all variables of the environment that are looked up.
  let variables: Set<String>

  init(_ path: String) {
    let files = SourceFolder.files(in: path)
    codes = Set(files.flatMap(SourceFolder.codes))
    variables = Set(files.flatMap(SourceFolder.variables))
  }

  private static func variables(in path: String) -> [String] {
    text(of: path).matches(of: /environment\("([A-Z_]+)"\)/).map { String($0.1) }
  }

  private static func files(in path: String) -> [String] {
    guard let stream = opendir(path) else { return path.hasSuffix(".swift") ? [path] : [] }
    defer { closedir(stream) }
    var files: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { files += self.files(in: path + "/" + name) }
    }
    return files
  }

  private static func codes(in path: String) -> [String] {
    text(of: path).split(separator: "\"").map(String.init).filter(isCode)
  }

  private static func isCode(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 4 && "BDFGKNRU".utf8.contains(bytes[0])
      && bytes.dropFirst().allSatisfy { (48...57).contains($0) }
  }

  private static func text(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
