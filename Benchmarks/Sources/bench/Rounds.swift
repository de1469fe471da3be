import BenchSupport

/// How long and how often a case is measured.
struct Rounds {
  /// The time for the runs of one case, in milliseconds.
  let budget: Double
  /// The most rounds.
  let most: Int

  /// The commands run in turn, A B C A B C …: whatever slows the machine slows all of them.
  func measure(_ commands: [Command]) -> [[ChildEnd]]? {
    let start = milliseconds()
    var ends: [[ChildEnd]] = commands.map { _ in [] }
    guard let first = round(commands) else { return nil }
    let once = milliseconds() - start
    if once > budget { return first.map { [$0] } }
    let count = min(most, max(3, Int(budget / max(once, 0.1))))
    for _ in 0..<count {
      guard let more = round(commands) else { return nil }
      for (index, end) in more.enumerated() { ends[index].append(end) }
    }
    return ends
  }

  private func round(_ commands: [Command]) -> [ChildEnd]? {
    var ends: [ChildEnd] = []
    for command in commands {
      guard let end = command.run() else { return nil }
      ends.append(end)
    }
    return ends
  }
}
