/// Something one should know besides the answer.
public struct Notice: Hashable, Sendable {
  /// Its stable code.
  public let code: String
  /// Its name for machines.
  public let slug: String
  /// The values of the sentence, by name.
  public let args: [String: NoticeValue]
  /// The sentence: no full stop.
  public let message: String

  package init(
    _ kind: any NoticeKind.Type, _ message: String, args: [String: NoticeValue] = [:]
  ) {
    code = kind.code
    slug = kind.slug
    self.args = args
    self.message = message
  }
}

/// A value in a notice.
public enum NoticeValue: Hashable, Sendable {
  /// A number.
  case number(Int)
  /// A day, an id or a word.
  case text(String)
}

/// One kind of notice: when it is due, and its words.
package protocol NoticeKind {
  /// Its stable code, `N` and three digits.
  static var code: String { get }
  /// Its name for machines.
  static var slug: String { get }
  /// What it means, for `explain`.
  static var explanation: String { get }
  /// The notice, where it is due.
  static func notice(for draft: AnswerDraft, in inquiry: Inquiry) -> Notice?
}

/// The kinds of notice, in the order in which they are shown.
package enum Notices {
  /// Every kind.
  package static var kinds: [any NoticeKind.Type] {
    [
      EffectiveBeforePublished.self, ReachedBack.self, NoAnnualEdition.self,
      LaterPublicationChangedThis.self, ScheduledUnconfirmed.self, StaleAnnouncement.self,
      NotYetOperative.self, ListIncomplete.self, ContradictingStatements.self,
      EvidenceSecondary.self, EvidenceRecalled.self,
    ]
  }

  /// Every notice that is due.
  package static func all(for draft: AnswerDraft, in inquiry: Inquiry) -> [Notice] {
    kinds.compactMap { $0.notice(for: draft, in: inquiry) }
  }
}
