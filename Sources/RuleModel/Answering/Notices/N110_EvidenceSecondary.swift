/// The answer rests on documents that nobody read for this book.
enum EvidenceSecondary: NoticeKind {
  static let code = "N110"
  static let slug = "evidence-secondary"
  static let explanation = """
    The book knows the documents behind this answer from what others wrote about them. Read the
    originals before you rely on it.
    """

  static func notice(for draft: AnswerDraft, in inquiry: Inquiry) -> Notice? {
    let sources = draft.sources
    guard !sources.isEmpty, !sources.contains(where: { $0.evidence == .primary }) else {
      return nil
    }
    let secondary = sources.filter { $0.evidence == .secondary }
    guard !secondary.isEmpty else { return nil }
    return Notice(
      self, "known from secondary sources only: read \(secondary[0].cite ?? secondary[0].title)",
      args: ["instruments": .text(secondary.map(\.id.text).joined(separator: ","))])
  }
}
