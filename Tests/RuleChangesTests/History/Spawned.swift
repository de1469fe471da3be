#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a program wrote, and how it ended.
struct Spawned {
  let status: Int32
  let output: String
  let errors: String

  /// Runs a program to its end in a folder, with no environment but the one given.
  init(_ arguments: [String], in folder: String, _ environment: [String: String]) throws {
    let (out, err) = (folder + "/.out", folder + "/.err")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, out, O_WRONLY | O_TRUNC | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, err, O_WRONLY | O_TRUNC | O_CREAT, 0o600)
    status = try Spawned.run(arguments, environment, &actions)
    (output, errors) = (Spawned.text(of: out), Spawned.text(of: err))
  }

  private static func run(
    _ arguments: [String], _ environment: [String: String],
    _ actions: inout posix_spawn_file_actions_t
  ) throws -> Int32 {
    var words = arguments.map { strdup($0) } + [nil]
    var settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + settings).forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, arguments[0], &actions, nil, &words, &settings)
    guard code == 0 else { throw Failure(description: "\(arguments[0]): \(code)") }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7f == 0 ? (status >> 8) & 0xff : -(status & 0x7f)
  }

  /// The text of a file; empty when it cannot be read.
  static func text(of path: String) -> String {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(file, &buffer, buffer.count), count > 0 {
      bytes += buffer.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }
}
