import RuleModel

/// A part of a name that somebody looks for: letters and figures count, in either case, and nothing
/// between them. The script of an export looks in the same way.
struct SoughtName: Sendable {
  private let folded: String

  init(_ typed: String) { folded = SoughtName.folding(typed) }

  /// The rules that have a name or a citation with that part; none for less than two characters.
  func rules(in book: Rulebook) -> [Rule] {
    guard folded.count > 1 else { return [] }
    return book.rules.filter { rule in
      let names = [rule.called] + rule.aliases + rule.cite + [rule.title, rule.id.text]
      return SoughtName.folding(names.joined(separator: "|")).contains(folded)
    }
  }

  private static func folding(_ text: String) -> String {
    let kept = text.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return kept.replacing("fedreg", with: "fr")
  }
}
