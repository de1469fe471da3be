/// A change was scheduled, its day has come, and nobody has confirmed it.
enum ScheduledUnconfirmed: NoticeKind {
  static let code = "N105"
  static let slug = "scheduled-unconfirmed"
  static let explanation = """
    By what is recorded a state changes on a day after the sources were last reviewed. That day has
    come. Look for a later document and record it, or move `checked` when there is none.
    """

  static func notice(for draft: AnswerDraft, in inquiry: Inquiry) -> Notice? {
    guard draft.certainty == .unconfirmed else { return nil }
    let checked = draft.horizon.checked
    let changes = draft.timelines.all.flatMap { $0.timeline.stateChanges }
    guard let day = changes.filter({ $0 > checked && $0 <= draft.day }).min() else { return nil }
    return Notice(
      self,
      "a change scheduled for \(day) is not confirmed: sources were last checked on \(checked)",
      args: ["day": .text("\(day)"), "checked": .text("\(checked)")])
  }
}
