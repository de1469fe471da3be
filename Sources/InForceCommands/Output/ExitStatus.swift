import ArgumentParser

/// What the exit status of every verb means.
enum ExitStatus: Int32 {
  /// Done; a definite answer, or nothing reached the gate.
  case done = 0
  /// Done; negative for the asker.
  case negative = 1
  /// Could not complete.
  case incomplete = 2
  /// `diff --exit-code detailed` only: answers changed, and nothing reached the gate.
  case changed = 3
  /// Wrong usage.
  case usage = 64

  /// Ends the command with this status.
  var code: ExitCode { ExitCode(rawValue) }
}
