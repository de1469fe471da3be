import Days

/// A version that decides the answer was public only after the day on which it begins.
enum ReachedBack: NoticeKind {
  static let code = "N102"
  static let slug = "reached-back"
  static let explanation = """
    What decides the answer says something about days before it was public. A reader on those days
    could not know it; ask with `--then` for what could be known.
    """

  static func notice(for draft: AnswerDraft, in inquiry: Inquiry) -> Notice? {
    let deciding = draft.facets.flatMap { $0.standing?.because ?? [] }.unique
    let reaching = deciding.compactMap { draft.reading.rule.version(named: $0) }
      .filter { $0.reachesBack && $0.publicDay > draft.day }
    guard let version = reaching.max(by: { $0.publicDay < $1.publicDay }) else { return nil }
    return Notice(
      self, "\(version.name) became public on \(version.publicDay) and reaches back to this day",
      args: ["version": .text(version.name.text), "public": .text("\(version.publicDay)")])
  }
}
