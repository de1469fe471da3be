import RuleModel

/// The sources were reviewed in the future, or before the book begins.
enum CheckedOutOfRange: Check {
  static let code = "B077"
  static let slug = "checked-out-of-range"
  static let level = Finding.Level.error
  static let summary = "`checked` lies in the future, or before `complete_from`"
  static let explanation = """
    `checked` turns projections into settled answers, so it must be a day on which somebody looked.
    Before `complete_from` there is nothing to have looked at.

    Not so:
      checked: 2027-01-01       today is 2026-10-15
    But so:
      checked: 2026-10-10
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    book.reviews.compactMap { review in
      if review.day > book.today {
        return finding(
          "sources cannot have been checked on \(review.day): today is \(book.today)",
          at: review.place, "in the future", help: ["write the day of the last review"])
      }
      guard review.day < review.completeFrom else { return nil }
      return finding(
        "sources were checked before the book begins (\(review.completeFrom))", at: review.place,
        help: ["correct `checked` or `complete_from`"])
    }
  }
}
