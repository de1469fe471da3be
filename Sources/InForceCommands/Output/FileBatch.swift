#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files that are written together. Each is made under another name beside its place and then moved
/// there, so that nobody ever reads half of it, and none is moved before all of them are made.
struct FileBatch {
  /// A file that is complete and has not yet its name.
  private struct Staged {
    let path: OutputPath
    let temporary: String
  }

  /// Text for a file that the runner of a job reads, and that is added to.
  private struct Addition {
    let path: OutputPath
    let text: String
  }

  private var staged: [Staged] = []
  private var additions: [Addition] = []

  /// Makes a file ready. After a failure nothing is left of the batch.
  mutating func stage(_ text: String, for path: OutputPath) throws(Problem) {
    do throws(Problem) {
      if case .other(let what) = path.tenant { throw Problem(unwritten: path, "it is \(what)") }
      if path.isOfTheRunner {
        additions.append(Addition(path: path, text: text))
      } else {
        staged.append(Staged(path: path, temporary: try temporary(text, for: path)))
      }
    } catch {
      discard()
      throw error
    }
  }

  /// Gives every file its name.
  mutating func commit() throws(Problem) {
    defer { discard() }
    while let next = staged.first {
      guard rename(next.temporary, next.path.full) == 0 else { throw Problem(unwritten: next.path) }
      staged.removeFirst()
    }
    for addition in additions { try append(addition) }
    additions = []
  }

  private mutating func discard() {
    for file in staged { unlink(file.temporary) }
    staged = []
    additions = []
  }
}

extension FileBatch {
  /// A complete file beside the place, under a name that nobody else uses.
  private func temporary(_ text: String, for path: OutputPath) throws(Problem) -> String {
    for attempt in 0..<100 {
      let name = "\(path.folder)/.inforce-\(getpid())-\(staged.count)-\(attempt).tmp"
      let file = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
      if file < 0 && errno == EEXIST { continue }
      guard file >= 0 else { throw Problem(unwritten: path) }
      let isWritten = written(text, to: file) && keepsPermissions(of: path, file)
      let isClosed = close(file) == 0
      if isWritten && isClosed { return name }
      let problem = Problem(unwritten: path)
      unlink(name)
      throw problem
    }
    throw Problem(unwritten: path, "there is no free name beside it")
  }

  /// A file that is there already keeps its permissions.
  private func keepsPermissions(of path: OutputPath, _ file: Int32) -> Bool {
    guard case .file(let permissions) = path.tenant else { return true }
    return fchmod(file, mode_t(permissions)) == 0
  }

  private func append(_ addition: Addition) throws(Problem) {
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    let file = open(addition.path.full, flags, 0o644)
    guard file >= 0 else { throw Problem(unwritten: addition.path) }
    let isWritten = written(addition.text, to: file)
    guard close(file) == 0, isWritten else { throw Problem(unwritten: addition.path) }
  }

  private func written(_ text: String, to file: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

extension Problem {
  /// A file that was asked for with `--out` and is not there.
  fileprivate init(unwritten path: OutputPath, _ reason: String? = nil) {
    let reason = reason ?? String(cString: strerror(errno))
    self.init(
      "K040", "`\(path.typed)` cannot be written: \(reason)",
      help: ["name a file in a folder that exists, or `-` for standard output"],
      notes: ["what was there before is as it was"], status: .incomplete)
  }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}
