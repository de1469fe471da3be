import RuleModel

/// The codes of the findings that are asked for.
struct CodeFilter {
  /// The codes; `nil`: all of them.
  private let codes: [String]?

  /// The codes of a list with commas; a code that no finding has is refused.
  init(_ typed: String?) throws(Problem) {
    codes = typed.map { list in
      list.split(separator: ",", omittingEmptySubsequences: false).map { word in
        word.filter { $0 != " " }.uppercased()
      }
    }
    let known = Catalogue.all.map(\.code).filter { $0.hasPrefix("B") }
    for code in codes ?? [] where !known.contains(code) {
      throw Problem(
        "U032", "no finding has the code `\(code)`",
        help: nearest(to: code, among: known).prefix(1).map { "did you mean `\($0)`?" }
          + ["`inforce explain` lists all codes"], status: .usage)
    }
  }

  /// Whether the finding is asked for.
  func shows(_ finding: Finding) -> Bool { codes?.contains(finding.code) ?? true }

  /// A summary that says what it leaves out.
  func qualified(_ summary: String) -> String {
    guard let codes else { return summary }
    return "\(summary) (looked for \(codes.joined(separator: ", ")) only)"
  }
}
