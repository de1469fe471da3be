import RuleModel

/// Two rules are found by one citation.
enum CitationShared: Check {
  static let code = "B087"
  static let slug = "citation-shared"
  static let level = Finding.Level.note
  static let summary = "two rules share a citation, so it names neither"
  static let explanation = """
    A rule can be asked for by its citation. One that two rules have is answered with "several
    rules". Often that is right, because two rules stand in one section; sometimes a paragraph
    tells them apart.

    Not so:
      two rules with   cite: 15 CFR 744.11
    But so:
      cite: 15 CFR 744.11(a)(2)     in the one that means it
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    var owners: [Citation: Rule] = [:]
    return book.inRules { rule in
      rule.cite.compactMap { cite in
        guard let citation = Citation(cite) else { return nil }
        guard let other = owners[citation] else {
          owners[citation] = rule
          return nil
        }
        guard other.id != rule.id else { return nil }
        return finding(
          "`\(cite)` also names `\(other.id)`",
          at: book.sources.place(of: cite, from: rule.places["cite"]),
          related: [Finding.Label(other.places["cite"], "the other rule")])
      }
    }
  }
}
