import RuleModel

/// A citation that looks like one of a known reporter and cannot be read.
enum CitationUnread: Check {
  static let code = "B113"
  static let slug = "citation-unread"
  static let level = Finding.Level.warning
  static let summary = "a citation of a known reporter that does not parse"
  static let explanation = """
    A rule is found by a citation however it is typed, if the book's own one can be read: volume or
    title, reporter, page or section. Citations of other reporters are compared letter by letter.

    Not so:
      cite: Fed. Reg. 90, 4544
    But so:
      cite: 90 Fed. Reg. 4544
    """

  private static let reporters = ["fed. reg.", "c.f.r.", "u.s.c.", "cfr", "usc"]

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inEach { rule in
      rule.cite.filter(isUnread).map {
        unread($0, at: rules.sources.place(of: $0, from: rule.places["cite"]))
      }
    }
  }

  static func findings(in book: CheckedBook) -> [Finding] {
    book.inInstruments { instrument in
      [instrument.cite].compactMap(\.self).filter(isUnread).map {
        unread($0, at: instrument.places["cite"])
      }
    }
  }

  /// A citation that begins in words, such as `Supp. No. 5 to …`, is meant to be another one.
  private static func isUnread(_ cite: String) -> Bool {
    let text = cite.lowercased()
    let begins = text.first?.isNumber ?? false || reporters.contains { text.hasPrefix($0) }
    return begins && reporters.contains { text.contains($0) } && Citation(cite) == nil
  }

  private static func unread(_ cite: String, at place: Place) -> Finding {
    finding(
      "the citation `\(cite)` cannot be read", at: place,
      help: ["write it like `90 Fed. Reg. 4544` or `15 CFR 744.11`"])
  }
}
