/// A group that the answer asks for is not fully known.
enum ListIncomplete: NoticeKind {
  static let code = "N108"
  static let slug = "list-incomplete"
  static let explanation = """
    A scope asks for a group whose list the book does not hold in full. A value that the list does
    not name is neither in nor out.
    """

  static func notice(for draft: AnswerDraft, in inquiry: Inquiry) -> Notice? {
    let groups = draft.reading.versions.flatMap(\.criteria).compactMap(\.test.group).unique
    let open = groups.filter { inquiry.book.groups[$0]?.isComplete == false }
    guard let group = open.first, !draft.undeterminedFacets.isEmpty else { return nil }
    return Notice(
      self, "the list of \(group) is not fully known", args: ["group": .text(group.text)])
  }
}

extension AnswerDraft {
  /// The facets for which something of the case is missing.
  package var undeterminedFacets: [Change.Facet] {
    facets.filter { if case .undetermined = $0.standing { true } else { false } }.map(\.facet)
  }
}
