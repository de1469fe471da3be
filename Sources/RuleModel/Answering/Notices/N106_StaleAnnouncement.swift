import Days

/// An announcement has been open longer than the review period.
enum StaleAnnouncement: NoticeKind {
  static let code = "N106"
  static let slug = "stale-announcement"
  static let explanation = """
    Something was announced and nothing has been done about it for longer than the review period of
    the book. An announcement changes no law, however old it grows.
    """

  static func notice(for draft: AnswerDraft, in inquiry: Inquiry) -> Notice? {
    let review = inquiry.book.reviewEvery
    let stale = draft.announcements.filter { $0.since.distance(to: draft.day) > review }
    guard let oldest = stale.first else { return nil }
    let age = oldest.since.distance(to: draft.day)
    return Notice(
      self, "announced on \(oldest.since) and still open after \(counted(age, "day"))",
      args: ["since": .text("\(oldest.since)"), "days": .number(age)])
  }
}
