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
    let paths = paths
    let touched = DiagnosticsSummary.folders(of: paths)
    let fine = rules.count { !touched.contains("rules/\($0)") }
    guard !counts.isEmpty else { return "nothing is wrong; \(areFine(fine, "rule"))" }
    let wrong = "\(counts.joined(separator: ", ")) in \(counted(paths.count, "file"))"
    return rules.isEmpty ? wrong : "\(wrong); \(areFine(fine, "other rule"))"
  }

  private var paths: Set<String> {
    Set(findings.flatMap(\.labels).map(\.place.path))
  }

  /// The folders around these files, from the innermost to the outermost.
  private static func folders(of paths: Set<String>) -> Set<String> {
    var folders: Set<String> = []
    for path in paths {
      var rest = path[...]
      while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
        rest = rest[..<slash]
        guard folders.insert(String(rest)).inserted else { break }
      }
    }
    return folders
  }

  private func areFine(_ count: Int, _ noun: String) -> String {
    "\(counted(count, noun)) \(count == 1 ? "is" : "are") fine"
  }
}
