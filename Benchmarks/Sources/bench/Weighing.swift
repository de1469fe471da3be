import BenchSupport

/// The word with which this program only weighs another one.
let weighing = "weigh"

/// Runs a program, and prints the most memory that it held, in KiB.
///
/// The kernel counts for a child what its parent held when it was started: only a parent that holds
/// nothing can weigh one.
func weigh(_ words: [String]) {
  guard let child = Child(words, input: .inherited) else { return }
  print(child.end().peakKilobytes)
}

extension Command {
  /// The most memory that a run holds, in KiB; `nil`: it cannot be run, or fails.
  var peakKilobytes: Int? {
    for words in before { guard finished(words) else { return nil } }
    let scale = [CommandLine.arguments[0], weighing] + words
    return captured(scale, input: input.map(ChildStream.file) ?? .null)
      .flatMap { Int(String(decoding: $0, as: UTF8.self).prefix { $0.isNumber }) }
  }
}
