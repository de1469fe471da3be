import RuleModel

/// Findings on the way: of each code only the first twenty are kept, the rest are counted, so that
/// a broken file neither fills the screen nor costs the time to place every one of them.
struct FindingList {
  private static let mostOfOneCode = 20
  private var kept: [Finding] = []
  private var seen: [FileCode: Int] = [:]

  /// Whether the file must be refused.
  var hasErrors: Bool { kept.contains { $0.level == .error } }

  /// Notes a finding; it is made only when it is kept.
  mutating func add(_ code: FileCode, _ finding: () -> Finding) {
    let count = seen[code, default: 0] + 1
    seen[code] = count
    if count <= FindingList.mostOfOneCode { kept.append(finding()) }
  }

  /// All of them in the order of their places; the last of a crowded code says how many follow.
  func sorted() -> [Finding] {
    var findings = kept.sorted { ($0.label.place, $0.code) < ($1.label.place, $1.code) }
    for (code, count) in seen where count > FindingList.mostOfOneCode {
      guard let last = findings.lastIndex(where: { $0.code == code.rawValue }) else { continue }
      let more = count - FindingList.mostOfOneCode
      findings[last] = findings[last].withHelp("\(more) more like this are not listed")
    }
    return findings
  }
}

extension Finding {
  /// The same finding with one more line of help.
  func withHelp(_ line: String) -> Finding {
    Finding(code, level, message, at: label, related: related, help: help + [line])
  }
}
