import RuleModel

/// A title that does not fit where titles are shown.
enum TitleLength: Check {
  static let code = "B111"
  static let slug = "title-length"
  static let level = Finding.Level.warning
  static let summary = "a title that is too long for a line"
  static let explanation = """
    Titles head answers and tables. A rule's is at most 120 characters long, what people call it
    (`short`) at most 40, the name of a regime at most 160. The full official title is the
    instrument's.

    Not so:
      title: Implementation of Additional Export Controls: Certain Advanced Computing Items; …
    But so:
      title: Advanced computing controls of October 2022
      short: October 2022 rule
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    let heads =
      [("title", book.book.title, 120, book.book.places)]
      + book.book.rules.flatMap { rule in
        [("title", rule.title, 120, rule.places), ("short", rule.short ?? "", 40, rule.places)]
      } + book.book.subjects.map { ("title", $0.title, 120, $0.places) }
    let titles = heads.filter { $0.1.count > $0.2 }.map { key, text, most, places in
      finding(
        "`\(key)` has \(text.count) characters, more than \(most)", at: places[key],
        help: ["say it shorter; the official title is the instrument's"])
    }
    return titles
      + book.inSubjects { subject in
        subject.regimes.filter { $0.name.count > 160 }.map {
          finding(
            "the name of `\($0.id)` has \($0.name.count) characters, more than 160",
            at: book.place(of: $0, in: subject), help: ["answer the question in a phrase"])
        }
      }
  }
}
