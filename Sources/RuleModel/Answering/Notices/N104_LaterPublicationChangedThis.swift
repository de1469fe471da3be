import Days

/// What became public after the day asked about changed the answer for it.
enum LaterPublicationChangedThis: NoticeKind {
  static let code = "N104"
  static let slug = "later-publication-changed-this"
  static let explanation = """
    With what was public on the day asked about, the answer would have been another. `--then`
    shows it, and `audit` says what changed it.
    """

  static func notice(for draft: AnswerDraft, in inquiry: Inquiry) -> Notice? {
    guard inquiry.viewpoint.known > draft.day, mayDiffer(draft, inquiry) else { return nil }
    let then = inquiry.from(
      .then(on: draft.day, today: inquiry.viewpoint.today), facts: inquiry.facts
    ).timelines(draft.reading.rule, unit: draft.reading.unit)
    let changed = zip(draft.timelines.all, then.all).filter { now, then in
      now.timeline.value(on: draft.day).key != then.timeline.value(on: draft.day).key
    }.map { $0.0.facet.rawValue }
    guard !changed.isEmpty else { return nil }
    return Notice(
      self,
      "a reader on that day would have answered otherwise on \(changed.joined(separator: ", ")): "
        + "--then",
      args: ["facets": .text(changed.joined(separator: ","))])
  }

  /// Whether anything the rule depends on became public after the day asked about.
  private static func mayDiffer(_ draft: AnswerDraft, _ inquiry: Inquiry) -> Bool {
    let same = draft.reading.rule.sameKnown(around: inquiry.viewpoint.known, in: inquiry.book)
    return !same.contains(draft.day)
  }
}
