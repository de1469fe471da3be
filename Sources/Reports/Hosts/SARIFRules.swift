import RuleModel

/// The codes that a run can find, in the order to which results refer.
struct SARIFRules {
  private let pages: [CodeExplanation]
  private let failing: [CodeExplanation]

  /// The pages of the catalogue, and one for each code that has none there.
  init(_ report: HostReport) {
    let failed = Set(report.failures.map(\.code)).union(["A901"])
    pages = (report.explanations + SARIFRules.missing(in: report))
      .filter { !failed.contains($0.code) }
    failing = report.explanations.filter { failed.contains($0.code) }
  }

  /// Where the code stands among the rules; `nil`: it does not.
  func index(of code: String) -> Int? { pages.firstIndex { $0.code == code } }

  /// Where the code stands among the notifications; `nil`: it does not.
  func notificationIndex(of code: String) -> Int? { failing.firstIndex { $0.code == code } }

  /// The tool with its rules.
  func driver(version: String) -> [JSON.Member] {
    [
      .init("name", "inforce"), .init("version", .string(version)),
      .init("semanticVersion", .string(version)), .init("rules", .array(pages.map(\.json))),
      .init("notifications", .array(failing.map(\.json))),
    ]
  }

  private static func missing(in report: HostReport) -> [CodeExplanation] {
    let known = Set(report.explanations.map(\.code))
    let used = report.findings.filter { !known.contains($0.code) }
    let bySlug = Dictionary(used.map { ($0.code, $0.slug) }) { first, _ in first }
    return bySlug.sorted { $0.key < $1.key }.map { code, slug in
      CodeExplanation(code: code, slug: slug, level: .error, summary: slug, explanation: slug)
    }
  }
}

extension CodeExplanation {
  /// The page as a description that a host shows beside a result.
  fileprivate var json: JSON {
    let help = "\(summary)\n\n\(explanation)"
    return [
      "id": .string(code), "name": .string(slug),
      "shortDescription": ["text": .string(summary)],
      "fullDescription": ["text": .string(explanation)],
      "help": ["text": .string(help), "markdown": .string(markdown)],
      "defaultConfiguration": ["level": .string(level.rawValue)],
    ]
  }

  private var markdown: String { "**\(code) \(slug)**: \(escaped(summary))\n\n\(body)" }

  /// Words as paragraphs; examples, which stand indented, as they are.
  private var body: String {
    let lines = explanation.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { $0.hasPrefix("  ") ? "    \($0.dropFirst(2))" : escaped($0) }
      .joined(separator: "\n")
  }
}
