#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder of an export, and the one beside it in which the next export is put together.
///
/// What is there is replaced in one step when the new export is whole. Files that have not changed
/// are the old ones: they keep their place on the disk and their time.
struct ExportFolder {
  /// The file by which an export is known.
  static let mark = "inforce-export.json"

  private let target: String
  private let scratch: String

  /// The folder of that name; it must be new, empty or an export.
  init(_ path: String) throws(Problem) {
    var plain = path
    while plain.count > 1, plain.hasSuffix("/") { plain.removeLast() }
    target = plain
    scratch = "\(plain).inforce-\(getpid())"
    guard ExportFolder.canBeReplaced(plain) else {
      throw Problem(
        "P001", "`\(path)` is there and is not an export",
        help: ["choose a new folder, or one that `inforce site build` wrote"], status: .usage)
    }
  }

  private static func canBeReplaced(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return true }
    guard status.st_mode & S_IFMT == S_IFDIR else { return false }
    return access(path + "/" + mark, F_OK) == 0 || Files.names(in: path)?.isEmpty == true
  }

  /// Writes a file of the export. `true`: it was not there, or had other bytes.
  func write(_ bytes: [UInt8], to file: String) throws(Problem) -> Bool {
    if self.bytes(of: file) == bytes, try keep(file) { return false }
    let new = scratch + "/" + file
    if Files.write(bytes, to: new) { return true }
    try makeFolders(of: file)
    guard Files.write(bytes, to: new) else { throw problem(file) }
    return true
  }

  /// The bytes of a file of the export that is there; `nil`: it has none that can be read.
  func bytes(of file: String) -> [UInt8]? { Files.bytes(of: target + "/" + file) }

  /// Takes a file over as it is. `false`: that cannot be done.
  func keep(_ file: String) throws(Problem) -> Bool {
    let (old, new) = (target + "/" + file, scratch + "/" + file)
    if link(old, new) == 0 { return true }
    guard errno == ENOENT else { return false }
    try makeFolders(of: file)
    return link(old, new) == 0
  }

  private func makeFolders(of file: String) throws(Problem) {
    var folder = scratch
    guard Files.makeFolder(folder) else { throw problem(folder) }
    for name in file.split(separator: "/").dropLast() {
      folder += "/" + name
      guard Files.makeFolder(folder) else { throw problem(folder) }
    }
  }

  /// Puts the export where it belongs. Where nothing changed, everything stays as it is.
  func finish(isChanged: Bool) throws(Problem) {
    guard isChanged || access(target, F_OK) != 0 else { return Files.remove(scratch) }
    let old = scratch + ".old"
    let hadOne = rename(target, old) == 0
    guard rename(scratch, target) == 0 else {
      let why = problem(target)
      if hadOne { rename(old, target) }
      throw why
    }
    Files.remove(old)
  }

  /// Leaves no trace of an export that could not be finished.
  func abandon() { Files.remove(scratch) }

  /// How many files the export that is there has, below all its folders.
  var oldFiles: Int { Files.count(in: target) }

  private func problem(_ file: String) -> Problem {
    Problem(
      "P002", "`\(file)` cannot be written: \(String(cString: strerror(errno)))",
      help: ["what was there is still as it was"], status: .incomplete)
  }
}
