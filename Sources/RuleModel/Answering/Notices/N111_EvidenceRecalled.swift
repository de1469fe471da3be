/// Something the answer rests on was written from memory.
enum EvidenceRecalled: NoticeKind {
  static let code = "N111"
  static let slug = "evidence-recalled"
  static let explanation = """
    A document behind this answer was recorded from memory. Its numbers and days are to be checked
    before anybody relies on them.
    """

  static func notice(for draft: AnswerDraft, in inquiry: Inquiry) -> Notice? {
    let recalled = draft.sources.filter { $0.evidence == .recalled }
    guard let first = recalled.first else { return nil }
    return Notice(
      self, "recorded from memory, to be checked: \(first.cite ?? first.title)",
      args: ["instruments": .text(recalled.map(\.id.text).joined(separator: ","))])
  }
}
