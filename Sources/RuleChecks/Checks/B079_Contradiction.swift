import RuleModel

/// Two official statements contradict each other, and neither controls.
enum Contradiction: Check {
  static let code = "B079"
  static let slug = "contradiction"
  static let level = Finding.Level.warning
  static let summary = "official statements contradict each other and neither controls"
  static let explanation = """
    Where two official statements disagree both are recorded, and one of them says in `controls`
    why it is followed.

    Not so:
      contradicts: [us/web/faq-17]
    But so:
      contradicts: [us/web/faq-17]
      controls: the printed rule prevails over a page that explains it
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    book.inInstruments { instrument in
      instrument.contradicts.compactMap { book.book.instruments[$0] }.compactMap { other in
        guard instrument.controls == nil, other.controls == nil else { return nil }
        return finding(
          "this contradicts `\(other.id)`, and neither controls",
          at: instrument.places["contradicts"],
          related: [Finding.Label(other.places["title"], "the other statement")],
          help: ["say in one of them why it is followed: `controls: …`"])
      }
    }
  }
}
