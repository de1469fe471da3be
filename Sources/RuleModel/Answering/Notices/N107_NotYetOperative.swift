/// Something is public and does not count yet.
enum NotYetOperative: NoticeKind {
  static let code = "N107"
  static let slug = "not-yet-operative"
  static let explanation = """
    A document is public that reaches back and names the day from which it counts, and that day had
    not come. From then on the answer for this day can be another.
    """

  static func notice(for draft: AnswerDraft, in inquiry: Inquiry) -> Notice? {
    guard let version = draft.reading.scheduled.first, let operative = version.operative else {
      return nil
    }
    return Notice(
      self, "\(version.name) is public and counts from \(operative)",
      args: ["version": .text(version.name.text), "operative": .text("\(operative)")])
  }
}
