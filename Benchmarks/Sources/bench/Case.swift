/// A line of the table: something of ours beside a peer.
struct Case {
  /// What is asked.
  let title: String
  /// Our command; `nil`: there is none yet, and `missing` says why.
  var subject: Command?
  /// The command it is measured beside; `nil`: none, or it cannot be had.
  var peer: Command?
  /// What the peer is called where it cannot be had.
  var peerName = ""
  /// The highest ratio that is good.
  var goal: Double?
  /// The most memory that is good, in MB.
  var memoryGoal: Int?
  /// Why there is nothing to measure.
  var missing = ""
}

/// A line of the table that has been measured.
struct Row {
  let title: String
  var own = "not measured"
  var peer = ""
  var other = ""
  var ratio = ""
  var goal = ""
  var memory = ""
  var verdict = ""

  var line: String {
    let cells = [title, own, peer, other, ratio, goal, verdict, memory]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  static let head = """
    | case | inforce | peer | time of the peer | ratio | goal | reached | peak memory |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    """
}

extension Case {
  /// Measures it.
  func row(_ rounds: Rounds) -> Row {
    var row = Row(title: title)
    row.goal = goal.map { "at most \(bound($0))" } ?? ""
    row.peer = peer?.name ?? peerName
    row.other = peer == nil && !row.peer.isEmpty ? "not measured" : ""
    guard let subject, let ends = rounds.measure([subject] + (peer.map { [$0] } ?? [])),
      let own = Sample(ends[0].map(\.milliseconds))
    else {
      row.own = "not measured" + (missing.isEmpty ? "" : ": \(missing)")
      return row
    }
    row.own = spread(own)
    if let peak = subject.peakKilobytes { row.remember(peak, memoryGoal) }
    if ends.count > 1, let other = Sample(ends[1].map(\.milliseconds)) {
      row.compare(own, other, goal)
    }
    return row
  }

  private func bound(_ goal: Double) -> String {
    goal < 0.01 ? "1/\(figure(1 / goal, 0))" : figure(goal, goal < 0.1 ? 2 : 1) + "×"
  }
}

extension Row {
  /// Writes the ratio of two medians.
  mutating func compare(_ own: Sample, _ peer: Sample, _ goal: Double?) {
    let quotient = own.median / peer.median
    other = spread(peer)
    ratio = bench.ratio(quotient)
    if let goal { verdict = quotient <= goal ? "yes" : "no" }
  }

  fileprivate mutating func remember(_ kilobytes: Int, _ goal: Int?) {
    memory = figure(Double(kilobytes) / 1024, 1) + " MB"
    guard let goal else { return }
    memory += kilobytes <= goal * 1024 ? " (at most \(goal): yes)" : " (at most \(goal): no)"
  }
}
