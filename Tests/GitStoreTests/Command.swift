#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program run to its end, with no environment but the one given.
struct Command {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let arguments: [String]
  let environment: [String: String]

  /// What it wrote to standard output.
  func run(expecting status: Int32 = 0) throws -> [UInt8] {
    let capture = try TemporaryFile()
    let ended = try spawn(outputTo: capture.path)
    guard ended == status else {
      let words = String(decoding: TemporaryFile.bytes(capture.path + ".err"), as: UTF8.self)
      throw Failure(description: "\(arguments) ended with \(ended): \(words)")
    }
    return TemporaryFile.bytes(capture.path)
  }

  private func spawn(outputTo path: String) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY | O_TRUNC, 0)
    posix_spawn_file_actions_addopen(&actions, 2, path + ".err", O_WRONLY | O_CREAT, 0o600)
    var words = arguments.map { strdup($0) } + [nil]
    var settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + settings).forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, arguments[0], &actions, nil, &words, &settings)
    guard code == 0 else { throw Failure(description: "\(arguments[0]): \(code)") }
    return wait(for: child)
  }

  private func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7f == 0 ? (status >> 8) & 0xff : -(status & 0x7f)
  }
}

/// A file that is gone when nobody holds it any more.
final class TemporaryFile {
  let path: String

  init() throws {
    var template = Array("\(TemporaryFolder.parent)/inforce-output-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw Command.Failure(description: "mkstemp: \(errno)") }
    close(file)
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  deinit {
    unlink(path)
    unlink(path + ".err")
  }

  static func bytes(_ path: String) -> [UInt8] {
    let file = open(path, O_RDONLY)
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(file, &buffer, buffer.count), count > 0 {
      bytes += buffer.prefix(count)
    }
    return bytes
  }
}
