#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A repository of its own with a copy of the project's rulebook, and a branch for an edit.
final class HistoryBox {
  /// The work tree.
  let path: String
  private let folder: String

  init() throws {
    var template = Array("/tmp/inforce-changes-XXXXXX".utf8CString)
    let made: String? = template.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress, mkdtemp(base) != nil else { return nil }
      return String(cString: base)
    }
    guard let made else { throw Spawned.Failure(description: "mkdtemp: \(errno)") }
    folder = made
    path = made + "/book"
    try run(["mkdir", path])
    try run(["cp", "-R", HistoryBox.root + "/Rulebook", path + "/Rulebook"])
    try git("init", "-q", "-b", "main")
    try record("base", at: "2026-10-10T12:00:00Z")
    try git("checkout", "-q", "-b", "edit")
  }

  deinit { _ = try? run(["rm", "-rf", folder]) }

  /// The root of the package.
  private static let root = #filePath.split(separator: "/").dropLast(4)
    .reduce("") { $0 + "/" + $1 }

  /// The program beside the tests.
  private static let program: String = {
    let tests = CommandLine.arguments.first ?? ""
    let beside = tests.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/inforce"
    return access(beside, X_OK) == 0 ? beside : root + "/.build/debug/inforce"
  }()

  @discardableResult
  private func run(
    _ words: [String], _ more: [String: String] = [:], expecting status: Int32 = 0
  ) throws -> String {
    let search = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let base = ["PATH": search, "HOME": folder, "LC_ALL": "C", "TZ": "UTC"]
    let done = try Spawned(words, in: folder, base.merging(more) { $1 })
    guard done.status == status else {
      throw Spawned.Failure(description: "\(words) ended with \(done.status): \(done.errors)")
    }
    return done.output
  }

  /// Runs git, with no configuration but its own.
  @discardableResult
  func git(_ words: String..., at instant: String = "2026-10-10T12:00:00Z") throws -> String {
    try run(
      ["git", "-C", path] + words,
      [
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Ada",
        "GIT_AUTHOR_EMAIL": "ada@example.org", "GIT_COMMITTER_NAME": "Ada",
        "GIT_COMMITTER_EMAIL": "ada@example.org", "GIT_COMMITTER_DATE": instant,
        "GIT_AUTHOR_DATE": instant,
      ])
  }

  /// Commits all that is in the work tree.
  func record(_ message: String, at instant: String = "2026-10-11T12:00:00Z") throws {
    try git("add", "--all")
    try git("commit", "-q", "-m", message, at: instant)
  }

  /// Asks which answers change.
  func diff(_ words: String...) throws -> Spawned {
    try Spawned(
      [HistoryBox.program, "diff", "--rulebook", path + "/Rulebook"] + words, in: folder,
      ["PATH": "/usr/bin:/bin", "HOME": folder, "LC_ALL": "C"])
  }
}

extension HistoryBox {
  /// The text of a file of the rulebook.
  func text(of file: String) -> String { Spawned.text(of: path + "/Rulebook/" + file) }

  /// Puts a text into a file of the rulebook.
  func write(_ text: String, to file: String) throws {
    let target = path + "/Rulebook/" + file
    unlink(target)
    let handle = open(target, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard handle >= 0 else { throw Spawned.Failure(description: "\(target): \(errno)") }
    defer { close(handle) }
    let bytes = Array(text.utf8)
    guard writeBytes(handle, bytes) == bytes.count else {
      throw Spawned.Failure(description: "cannot write \(target)")
    }
  }

  /// Takes a file of the rulebook away.
  func remove(_ file: String) { unlink(path + "/Rulebook/" + file) }
}

private func writeBytes(_ file: Int32, _ bytes: [UInt8]) -> Int {
  write(file, bytes, bytes.count)
}
