import Days

/// No annual edition of the C.F.R. contains the text.
enum NoAnnualEdition: NoticeKind {
  static let code = "N103"
  static let slug = "no-annual-edition"
  static let explanation = """
    The annual edition of title 15 of the C.F.R. is revised as of January 1. A rule that was in
    force between two such days only stands in no annual edition: cite the Federal Register.
    """

  static func notice(for draft: AnswerDraft, in inquiry: Inquiry) -> Notice? {
    guard draft.reading.rule.cite.contains(where: { $0.hasPrefix("15 CFR") }),
      draft.timelines.force.value(on: draft.day).state == .force(.inForce),
      let since = draft.timelines.force.reading(around: draft.day).since,
      let until = draft.timelines.force.reading(around: draft.day).until,
      let newYear = try? Day(year: since.civil.year + 1, month: 1, day: 1),
      since.civil.month != 1 || since.civil.day != 1, until <= newYear
    else { return nil }
    return Notice(self, "no annual C.F.R. edition contains this text")
  }
}
