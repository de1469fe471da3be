import RuleModel

/// A regime asks about a rule that its subject does not list.
enum RegimeRuleUnlisted: Check {
  static let code = "B102"
  static let slug = "regime-rule-unlisted"
  static let level = Finding.Level.error
  static let summary = "a regime asks about a rule that is not in `rules`"
  static let explanation = """
    `rules` says what a subject is about; the certainty of a regime follows from the reviews of
    those rules. A rule that decides and is not listed is left out of that.

    Not so:
      rules: [us/bis/a]         when: [{rule: us/bis/b, force: in_force}]
    But so:
      rules: [us/bis/a, us/bis/b]
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    book.inSubjects { subject in
      subject.regimes.flatMap(\.when).filter { !subject.rules.contains($0.rule) }.map {
        finding(
          "`\($0.rule)` is not in `rules` of this subject", at: $0.place,
          related: [Finding.Label(subject.places["rules"], "the rules it is about")],
          help: ["add it to `rules`"])
      }
    }
  }
}
