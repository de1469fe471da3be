#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program that runs beside the test, and says a line when it is ready.
package final class RunningProgram: Sendable {
  /// The first line that it wrote to standard output; empty: it ended without one.
  package let firstLine: String
  private let process: pid_t
  private let capture: TemporaryFolder

  package init(
    program: String, arguments: [String], folder: String, environment: [String: String]
  ) throws {
    capture = try TemporaryFolder()
    let enter = "cd \"$1\" && shift && exec \"$@\""
    let words = ["/bin/sh", "-c", enter, "sh", folder, program] + arguments
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for (descriptor, name) in [(Int32(1), "/output"), (2, "/errors")] {
      posix_spawn_file_actions_addopen(
        &actions, descriptor, capture.path + name, O_WRONLY | O_CREAT, 0o600)
    }
    var strings = words.map { strdup($0) } + [nil]
    var settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (strings + settings).forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, words[0], &actions, nil, &strings, &settings)
    guard code == 0 else { throw Invocation.Failure("\(program): \(code)") }
    process = child
    firstLine = RunningProgram.line(in: capture, from: child)
  }

  /// What it has written to standard error.
  package var errors: String { capture.text(of: "errors") }

  /// Sends it a signal and waits; the status, or the number of the signal that ended it as negative.
  package func end(by signal: Int32) -> Int32 {
    kill(process, signal)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7f == 0 ? (status >> 8) & 0xff : -(status & 0x7f)
  }

  /// The first line, waited for as long as the program runs, at most a minute.
  private static func line(in capture: TemporaryFolder, from process: pid_t) -> String {
    for _ in 0..<6000 {
      let text = capture.text(of: "output")
      if let end = text.firstIndex(of: "\n") { return String(text[..<end]) }
      if hasEnded(process) { return "" }
      usleep(10_000)
    }
    return ""
  }

  private static func hasEnded(_ process: pid_t) -> Bool {
    var found = siginfo_t()
    return waitid(P_PID, id_t(process), &found, WEXITED | WNOHANG | WNOWAIT) == 0
      && found.si_signo == SIGCHLD
  }
}
