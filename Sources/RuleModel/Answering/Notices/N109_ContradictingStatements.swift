/// Two official statements disagree, and one of them decides.
enum ContradictingStatements: NoticeKind {
  static let code = "N109"
  static let slug = "contradicting-statements"
  static let explanation = """
    The document that decides contradicts another official one. Both are recorded; the reason why
    this one controls stands in its record.
    """

  static func notice(for draft: AnswerDraft, in inquiry: Inquiry) -> Notice? {
    guard let source = draft.sources.first(where: { !$0.contradicts.isEmpty }) else { return nil }
    let others = source.contradicts.map(\.text).joined(separator: ", ")
    return Notice(
      self, "\(source.id) contradicts \(others)",
      args: ["instrument": .text(source.id.text), "others": .text(others)])
  }
}
