package import RuleModel

/// What came of a check, in one line.
package struct DiagnosticsSummary {
  private let findings: [Finding]
  private let rules: [RuleID]

  /// The findings about a book with these rules.
  package init(_ findings: [Finding], rules: [RuleID]) {
    self.findings = findings
    self.rules = rules
  }

  /// `2 errors in 3 files; 40 other rules are fine`.
  package var line: String {
    let graves: [(Finding.Level, String)] = [
      (.error, "error"), (.warning, "warning"), (.note, "note"),
    ]
    let counts = graves.compactMap { level, noun in
      let count = findings.count { $0.level == level }
      return count == 0 ? nil : counted(count, noun)
    }
    let fine = rules.count { !touched($0) }
    guard !counts.isEmpty else { return "nothing is wrong; \(areFine(fine, "rule"))" }
    let wrong = "\(counts.joined(separator: ", ")) in \(counted(paths.count, "file"))"
    return rules.isEmpty ? wrong : "\(wrong); \(areFine(fine, "other rule"))"
  }

  private var paths: Set<String> {
    Set(findings.flatMap { [$0.label] + $0.related }.map(\.place.path))
  }

  private func touched(_ rule: RuleID) -> Bool {
    paths.contains { $0.hasPrefix("rules/\(rule)/") }
  }

  private func areFine(_ count: Int, _ noun: String) -> String {
    "\(counted(count, noun)) \(count == 1 ? "is" : "are") fine"
  }
}
