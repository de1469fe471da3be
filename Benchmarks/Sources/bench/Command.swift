import BenchSupport

/// A command that is timed as a whole process.
struct Command {
  /// What the table calls it.
  let name: String
  /// The program and its arguments.
  let words: [String]
  /// A file it reads, where it reads any.
  var input: String?
  /// What has to be done before each run, out of the measured time.
  var before: [[String]] = []
  /// The statuses with which it may end.
  var statuses: Set<Int32> = [0]

  /// One run; `nil`: it cannot be run, or fails.
  func run() -> ChildEnd? {
    for words in before { guard finished(words) else { return nil } }
    let stream = input.map(ChildStream.file) ?? .null
    guard let child = Child(words, input: stream) else { return nil }
    let end = child.end()
    guard let status = end.status, statuses.contains(status) else {
      tell("\(words.joined(separator: " ")): status \(end.status.map(String.init) ?? "signal")")
      return nil
    }
    return end
  }

  /// The same command, after these have run.
  func after(_ words: [String]...) -> Command {
    var command = self
    command.before += words
    return command
  }
}

/// Runs a command that prepares something; `false`: it failed.
@discardableResult
func finished(_ words: [String], errors: ChildStream = .null) -> Bool {
  guard let child = Child(words, errors: errors) else { return false }
  return child.end().status == 0
}

/// Writes a line to standard error.
func tell(_ text: String) {
  let sink = ByteSink(2)
  sink.write("bench: \(text)\n")
  sink.flush()
}
