package import RuleModel

/// Why an answer changed; it follows from the days on which things were public, effective and
/// recorded.
package enum Cause: String, Hashable, Sendable, CaseIterable {
  /// The government changed the past: what is new was public only after its first day.
  case lawReachedBack = "law-reached-back"
  /// It was public when the base was recorded, and the book did not have it.
  case lateEntry = "late-entry"
  /// The book had the document for this rule, with other days or words.
  case correction
  /// It was not public when the base was recorded.
  case newKnowledge = "new-knowledge"
  /// No document stands behind it.
  case restated
}

/// A cause with what it rests on.
package struct CauseReading: Hashable, Sendable {
  /// The cause.
  package let cause: Cause
  /// The document that brought the change; `nil`: none did.
  package let instrument: InstrumentID?
  /// By how many days the entry is late; `nil` for other causes.
  package let daysLate: Int?
}
