import Days
import RuleModel

/// The sources were not reviewed for longer than the book allows.
enum ReviewOverdue: Check {
  static let code = "B076"
  static let slug = "review-overdue"
  static let level = Finding.Level.warning
  static let summary = "the sources were last checked longer ago than `review_every`"
  static let explanation = """
    Answers for days after `checked` are projections. The book says how often its sources are
    reviewed; this review is overdue.

    Not so:
      checked: 2026-08-01, review_every: 30      today is 2026-10-15
    But so:
      checked: 2026-10-10
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    book.reviews.compactMap { review in
      let age = review.day.distance(to: book.today)
      guard age > book.book.reviewEvery else { return nil }
      return finding(
        "sources were last checked \(counted(age, "day")) ago, on \(review.day)", at: review.place,
        "to be reviewed every \(counted(book.book.reviewEvery, "day"))",
        help: ["review the sources, record what is new, then move `checked`"])
    }
  }
}

/// A day of review, and where it is written.
struct Review {
  let day: Day
  let place: Place
  let completeFrom: Day
}

extension CheckedBook {
  /// The days of review that the book states: its own, and those of rules and subjects.
  var reviews: [Review] {
    let own = Review(
      day: book.checked, place: book.places["checked"], completeFrom: book.completeFrom)
    let rules = book.rules.filter { $0.places.has("checked") }.map {
      Review(day: $0.checked, place: $0.places["checked"], completeFrom: $0.completeFrom)
    }
    let subjects = book.subjects.compactMap { subject in
      subject.checked.map {
        Review(
          day: $0, place: subject.places["checked"], completeFrom: subject.completeFrom)
      }
    }
    return [own] + rules + subjects
  }
}
