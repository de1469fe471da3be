import BenchSupport

/// What a server did under load, as `h2load` saw it.
struct Load {
  /// Answers a second.
  let rate: Double
  /// How long each took, in milliseconds.
  let times: [Double]

  /// Asks for these addresses in turn over connections that stay open, for some seconds; `rate`: so
  /// many a second in all, where it is given. `nil`: `h2load` cannot be had, or an answer failed.
  init?(_ addresses: String, connections: Int, seconds: Int, rate: Int? = nil, log: String) {
    finished(["rm", "-f", log])
    let pace = rate.map { ["--rps", "\($0 / connections)"] } ?? []
    let words = ["h2load", "--h1", "-c", "\(connections)", "-t", "1", "-D", "\(seconds)"]
    guard let said = capturedText(words + pace + ["-i", addresses, "--log-file", log]),
      said.contains(" 0 failed, 0 errored, 0 timeout"), !said.contains(" 0 2xx"),
      said.contains(", 0 3xx, 0 4xx, 0 5xx"), let lines = contents(of: log)
    else { return nil }
    times = lines.split(separator: 0x0A).compactMap { line in
      line.split(separator: 0x09).last.flatMap { Double(String(decoding: $0, as: UTF8.self)) }
    }.map { $0 / 1000 }
    self.rate = Double(times.count) / Double(seconds)
    guard !times.isEmpty else { return nil }
  }

  /// The time that so many of a hundred answers do not exceed.
  func percentile(_ share: Int) -> Double {
    let sorted = times.sorted()
    return sorted[min(sorted.count - 1, sorted.count * share / 100)]
  }
}
