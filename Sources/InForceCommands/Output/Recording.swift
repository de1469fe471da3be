/// What a command wrote, and the session from which it knew.
final class Recording {
  /// What went to standard output.
  var output: [UInt8] = []
  /// Whether anything was said to the person at the terminal.
  var hasTold = false
  /// The book and the clocks that were asked; `nil`: nobody said.
  var session: Session?
}
