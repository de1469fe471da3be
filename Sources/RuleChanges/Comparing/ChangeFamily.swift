/// What kind of change it is, whenever its days lie: part of the identity of a change.
package enum ChangeFamily: String, Hashable, Sendable, CaseIterable {
  /// Another state.
  case status
  /// Other words.
  case text
  /// The same answer, by another authority.
  case source
  /// Unknown became answered.
  case filled
  /// Answered became unknown.
  case lost
  /// Confirmed became unconfirmed, or the other way round.
  case certainty
  /// Other bytes, the same words.
  case editorial
  /// Something that no answer shows as its state.
  case metadata
  /// A heads-up appeared or vanished.
  case notice
  /// A rule or a subject is new.
  case new
  /// A rule or a subject is gone.
  case removed
  /// A rule has another id.
  case renamed
  /// The book promises to know more.
  case extended
  /// The book promises to know less.
  case shrunk
  /// The merge of two branches answers what neither does.
  case interaction
  /// Two branches cannot be merged.
  case conflicts
}
