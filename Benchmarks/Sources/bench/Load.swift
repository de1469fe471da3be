import BenchSupport

/// What a server did under load, as `h2load` saw it.
struct Load {
  /// Answers a second.
  let rate: Double
  /// How long each took, in milliseconds.
  let times: [Double]

  /// Asks for these addresses in turn over connections that stay open, for some seconds; `pace`: so
  /// many a second in all, where it is given. `nil`: `h2load` cannot be had, or an answer failed.
  init?(_ addresses: String, connections: Int, seconds: Int, pace: Int? = nil, log: String) {
    finished(["rm", "-f", log])
    let extent =
      pace.map { Load.steady($0, connections, seconds) } ?? ["-D", "\(seconds)"]
    let words = ["h2load", "--h1", "-c", "\(connections)", "-t", "1"]
    guard let said = capturedText(words + extent + ["-i", addresses, "--log-file", log]),
      said.contains(" 0 failed, 0 errored, 0 timeout"), !said.contains(" 0 2xx"),
      said.contains(", 0 3xx, 0 4xx, 0 5xx"), let rate = Load.rate(in: said),
      let lines = contents(of: log)
    else { return nil }
    times = lines.split(separator: 0x0A).compactMap { line in
      line.split(separator: 0x09).last.flatMap { Double(String(decoding: $0, as: UTF8.self)) }
    }.map { $0 / 1000 }
    self.rate = rate
    guard !times.isEmpty else { return nil }
  }

  /// A pace that is steady: connections that are opened at once ask at once ever after, and then the
  /// last of them waits for all the others.
  private static func steady(_ pace: Int, _ connections: Int, _ seconds: Int) -> [String] {
    let each = max(1, pace / connections)
    let opened = max(1, connections * each / 1000)
    return [
      "-n", "\(pace * seconds)", "--rps", "\(each)", "-r", "\(opened)", "--rate-period", "1ms",
    ]
  }

  /// What it says after "finished in 5.01s, ".
  private static func rate(in said: String) -> Double? {
    let words = said.split(whereSeparator: \.isWhitespace)
    guard let place = words.firstIndex(of: "req/s,") else { return nil }
    return Double(words[place - 1])
  }

  /// The time that so many of a hundred answers do not exceed.
  func percentile(_ share: Int) -> Double {
    let sorted = times.sorted()
    return sorted[min(sorted.count - 1, sorted.count * share / 100)]
  }
}
