import RuleModel

/// A document that is recorded as public on a day that has not come.
enum PublicInFuture: Check {
  static let code = "B115"
  static let slug = "public-in-future"
  static let level = Finding.Level.warning
  static let summary = "a document that is not public yet"
  static let explanation = """
    What is going to be published can still be withdrawn or dated anew. Until its day comes a
    document counts for nothing; that it is promised is an `announce` by whatever promises it.

    Not so:
      published: 2027-01-15     today is 2026-10-15
    But so:
      the press release of today, and a version `change: announce`
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    book.inInstruments { instrument in
      guard let day = instrument.publicDay, day > book.today else { return [] }
      return [
        finding(
          "this becomes public on \(day): today is \(book.today)", at: instrument.publicPlace,
          "in the future", help: ["record it when it is public"])
      ]
    }
  }
}
