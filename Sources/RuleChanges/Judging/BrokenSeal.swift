package import Days
package import RuleModel

/// A seal whose digest is not that of the answers it seals.
package struct BrokenSeal: Hashable, Sendable {
  /// On which side of a comparison.
  package let side: CouldNotCompare.Side
  /// The last sealed day.
  package let through: Day
  /// The digest that the file states.
  package let stated: String
  /// The digest of the answers.
  package let computed: String

  /// The seal of a book; `nil`: it holds, or there is none, or the book has no digest of it.
  ///
  /// A book of which a part cannot be read has no digest: that part is reported as it is.
  package init?(of book: Rulebook, side: CouldNotCompare.Side) {
    guard let seal = book.gate.sealed, let stated = seal.digest,
      book.broken.rules.isEmpty, book.broken.subjects.isEmpty
    else { return nil }
    let computed = SealedAnswers(book, through: seal.through).digest
    guard computed != stated else { return nil }
    self.side = side
    through = seal.through
    self.stated = stated
    self.computed = computed
  }
}
