// Times two commands in turn, A B A B …, and prints the ratio of their medians.
//
// usage: bench ROUNDS GOAL NAME_A 'COMMAND A' NAME_B 'COMMAND B'

/// A line of the table: both medians with their spreads, the ratio and the goal.
func row(_ rounds: Int, _ goal: String, _ subject: Command, _ peer: Command) -> String? {
  var own: [Double] = []
  var other: [Double] = []
  _ = (subject.run(), peer.run())
  for _ in 0..<rounds {
    guard let first = subject.run(), let second = peer.run() else { return nil }
    own.append(first)
    other.append(second)
  }
  let (a, b) = (Sample(own), Sample(other))
  return "| \(subject.name) | \(cell(a)) | \(peer.name) | \(cell(b)) "
    + "| \(tenths(a.median / b.median))x | \(goal) |"
}

func cell(_ sample: Sample) -> String {
  "\(tenths(sample.median)) ms (\(tenths(sample.lowest)) to \(tenths(sample.highest)))"
}

func tenths(_ number: Double) -> String {
  let scaled = Int((number * 10).rounded())
  return "\(scaled / 10).\(scaled % 10)"
}

func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.count == 6, let rounds = Int(arguments[0]),
  let line = row(
    rounds, arguments[1], Command(name: arguments[2], words: words(arguments[3])),
    Command(name: arguments[4], words: words(arguments[5])))
{
  print(line)
} else {
  print("| \(arguments.dropFirst(2).first ?? "?") | not measured | | | | |")
}
