import Days

/// The rule took effect before it was printed.
enum EffectiveBeforePublished: NoticeKind {
  static let code = "N101"
  static let slug = "effective-before-published"
  static let explanation = """
    The day on which the rule takes effect lies before the day on which it was printed. Both are
    right: it was public before it was printed, by filing for public inspection or by release.
    """

  static func notice(for draft: AnswerDraft, in inquiry: Inquiry) -> Notice? {
    for name in draft.facets.first(where: { $0.facet == .force })?.standing?.because ?? [] {
      guard let version = draft.reading.rule.version(named: name),
        case .commence(.on(let from)) = version.change,
        let published = draft.book.instruments[version.by]?.published?.counts, from < published
      else { continue }
      return notice(days: from.distance(to: published), published: published)
    }
    return nil
  }

  private static func notice(days: Int, published: Day) -> Notice {
    Notice(
      self, "effective \(counted(days, "day")) before it was published (\(published))",
      args: ["days": .number(days), "published": .text(published.description)])
  }
}

/// A number with its noun: `1 day`, `2 days`.
package func counted(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)\(number == 1 ? "" : "s")"
}
