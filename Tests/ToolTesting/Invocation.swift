#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program run to its end in a folder, with no environment but the one given.
package struct Invocation {
  /// What a program left behind.
  package struct Outcome: Hashable, Sendable {
    package let output: String
    package let errors: String
    package let status: Int32
  }

  /// The program could not be run at all.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
  }

  /// A shell enters the folder and becomes the program: no other way is the same on every system.
  private let words: [String]
  private let environment: [String: String]

  package init(
    program: String, arguments: [String], folder: String, environment: [String: String]
  ) {
    let enter = "cd \"$1\" && shift && exec \"$@\""
    words = ["/bin/sh", "-c", enter, "sh", folder, program] + arguments
    self.environment = environment
  }

  /// Runs it and waits.
  package func run() throws -> Outcome {
    let capture = try TemporaryFolder()
    let status = try spawn(into: capture.path)
    return Outcome(
      output: capture.text(of: "output"), errors: capture.text(of: "errors"), status: status)
  }

  /// Runs it; it must succeed.
  package func succeed() throws {
    let outcome = try run()
    guard outcome.status == 0 else {
      let command = words.dropFirst(5).joined(separator: " ")
      throw Failure("\(command): \(outcome.status)\n\(outcome.errors)")
    }
  }

  private func spawn(into capture: String) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, capture + "/output", O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, capture + "/errors", O_WRONLY | O_CREAT, 0o600)
    var arguments = words.map { strdup($0) } + [nil]
    var settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + settings).forEach { free($0) } }
    // Threads of the tests let no signal through, and programs would inherit that.
    var (attributes, noSignals) = (posix_spawnattr_t(), sigset_t())
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    let code = posix_spawnp(&child, words[0], &actions, &attributes, &arguments, &settings)
    guard code == 0 else { throw Failure("\(words[0]): \(String(cString: strerror(code)))") }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7f == 0 ? (status >> 8) & 0xff : -(status & 0x7f)
  }
}
