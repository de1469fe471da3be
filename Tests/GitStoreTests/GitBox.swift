import GitStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A closed world for git: a folder of its own, and no configuration but what a test writes.
final class GitBox {
  let folder: TemporaryFolder
  /// The work tree, or the bare repository, that commands run in.
  let path: String
  private static let isolated: Void = isolateConfiguration()

  /// An empty repository on the branch `main`.
  init(_ options: String...) throws {
    _ = GitBox.isolated
    folder = try TemporaryFolder()
    path = folder.path + "/book"
    try git(["init", "-q", "-b", "main"] + options + [path], in: folder.path)
  }

  /// A clone of another box's repository; it stays in the other's folder.
  init(cloning box: GitBox, as name: String, _ options: [String]) throws {
    folder = box.folder
    path = folder.path + "/" + name
    try git(["clone", "-q"] + options + ["file://" + box.path, path], in: folder.path)
  }

  /// Another folder of the same world.
  init(sharing box: GitBox, path: String) {
    folder = box.folder
    self.path = path
  }

  /// Runs git and gives back what it wrote, without the newline at the end.
  @discardableResult
  func git(
    _ arguments: [String], in place: String? = nil, at seconds: Int = 1_736_942_400
  ) throws -> String {
    let command = Command(
      arguments: ["git", "-C", place ?? path] + arguments,
      environment: environment(at: seconds))
    let text = String(decoding: try command.run(), as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  @discardableResult
  func git(_ arguments: String...) throws -> String { try git(arguments) }

  /// Does what an error's first line of help says.
  func obey(_ error: GitError) throws {
    let words = (error.help.first ?? "").split(separator: " ").map(String.init)
    guard words.first == "git" else { throw Command.Failure(description: "no command: \(error)") }
    try git(Array(words.dropFirst()))
  }

  /// What git is told about the world; commits are made at a moment.
  func environment(at seconds: Int = 1_736_942_400) -> [String: String] {
    let day = "@\(seconds) +0100"
    return [
      "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin",
      "HOME": folder.path, "LC_ALL": "C", "TZ": "UTC", "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0", "GIT_ALLOW_PROTOCOL": "file",
      "GIT_AUTHOR_NAME": "Ada Author", "GIT_AUTHOR_EMAIL": "ada@example.org",
      "GIT_COMMITTER_NAME": "Cem Committer", "GIT_COMMITTER_EMAIL": "cem@example.org",
      "GIT_AUTHOR_DATE": day, "GIT_COMMITTER_DATE": day,
    ]
  }
}

extension GitBox {
  /// Puts a file into the work tree, with the folders it needs.
  func write(_ content: String, to file: String) throws {
    try write(Array(content.utf8), to: file)
  }

  func write(_ bytes: [UInt8], to file: String) throws {
    let folders = file.split(separator: "/").dropLast()
    for end in folders.indices {
      mkdir(path + "/" + folders[...end].joined(separator: "/"), 0o755)
    }
    try overwrite(path + "/" + file, with: bytes)
  }

  /// Writes a file and commits it; gives back the commit's id.
  @discardableResult
  func record(
    _ content: String, in file: String = "a.md", at seconds: Int = 1_736_942_400,
    saying message: String = "change"
  ) throws -> ObjectID {
    try write(content, to: file)
    return try recordAll(at: seconds, saying: message)
  }

  /// Commits all that is in the work tree.
  @discardableResult
  func recordAll(at seconds: Int = 1_736_942_400, saying message: String = "change") throws
    -> ObjectID
  {
    try git("add", "--all")
    try git(["commit", "-q", "--allow-empty", "-m", message], at: seconds)
    return try id("HEAD")
  }

  /// The id that git itself finds for a name.
  func id(_ name: String) throws -> ObjectID {
    guard let id = ObjectID(hex: try git("rev-parse", "--verify", name)) else {
      throw Command.Failure(description: "`\(name)` has no id")
    }
    return id
  }

  /// The lines that git wrote.
  func lines(_ arguments: String...) throws -> [String] {
    try git(arguments).split(separator: "\n").map(String.init)
  }

  func open() throws -> Repository { try Repository.open(at: path) }

  /// The file of a loose object.
  func looseFile(of id: ObjectID) -> String {
    let hex = id.description
    return ".git/objects/\(hex.prefix(2))/\(hex.dropFirst(2))"
  }
}

private func overwrite(_ path: String, with bytes: [UInt8]) throws {
  unlink(path)
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  guard file >= 0 else { throw Command.Failure(description: "cannot write \(path): \(errno)") }
  defer { close(file) }
  guard write(file, bytes, bytes.count) == bytes.count else {
    throw Command.Failure(description: "cannot write all of \(path)")
  }
}

extension GitBox {
  /// The content of a file below the box's folder.
  func bytes(of file: String) throws -> [UInt8] { TemporaryFile.bytes(path + "/" + file) }

  /// The name of the only pack.
  func packName() throws -> String {
    let list = Command(
      arguments: ["ls", path + "/.git/objects/pack"], environment: ["PATH": "/usr/bin:/bin"])
    let names = String(decoding: try list.run(), as: UTF8.self).split(separator: "\n")
    guard let name = names.first(where: { $0.hasSuffix(".pack") }) else {
      throw Command.Failure(description: "there is no pack")
    }
    return String(name)
  }
}
