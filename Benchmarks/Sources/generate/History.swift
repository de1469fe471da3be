import BenchSupport

/// Writes commits as a stream for `git fast-import`.
struct History {
  private let sink: ByteSink

  init(_ sink: ByteSink) { self.sink = sink }

  /// Begins a commit of a day; its files follow.
  func commit(_ message: String, on day: CivilDay, after parent: String? = nil) {
    let time = (day.number * 24 + 60) * 3600
    sink.write("commit refs/heads/main\n")
    sink.write("committer Bench <bench@example.org> \(time) +0000\n")
    sink.write("data \(message.utf8.count)\n\(message)\n")
    if let parent { sink.write("from \(parent)\n") }
  }

  /// Records a file.
  func put(_ file: GeneratedFile) {
    sink.write("M 100644 inline \(file.path)\ndata \(file.text.utf8.count)\n\(file.text)\n")
  }

  /// Ends the stream.
  func finish() {
    sink.write("done\n")
    sink.flush()
  }
}
