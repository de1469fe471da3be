import RuleModel

/// The four books of a merge, all asked under the same clock on the same day.
package struct MergeSides: Sendable {
  /// Where the two branches parted.
  package let origin: BookSide
  /// The tip of the base branch.
  package let base: BookSide
  /// The head.
  package let head: BookSide
  /// What git makes of both.
  package let merged: BookSide
  /// Which files are the same to the byte.
  package let content: MergeContent

  package init(
    origin: BookSide, base: BookSide, head: BookSide, merged: BookSide, content: MergeContent
  ) {
    self.origin = origin
    self.base = base
    self.head = head
    self.merged = merged
    self.content = content
  }

  /// All four, in the order in which they are named.
  var all: [BookSide] { [origin, base, head, merged] }
}

/// Which files of four books are the same to the byte.
package struct MergeContent: Sendable {
  private let baseSinceOrigin: ContentEquality
  private let mergedSinceHead: ContentEquality
  private let headSinceOrigin: ContentEquality
  private let mergedSinceBase: ContentEquality

  /// Nothing is known: everything is compared.
  package static let unknown = MergeContent(
    baseSinceOrigin: .unknown, mergedSinceHead: .unknown, headSinceOrigin: .unknown,
    mergedSinceBase: .unknown)

  package init(
    baseSinceOrigin: ContentEquality, mergedSinceHead: ContentEquality,
    headSinceOrigin: ContentEquality, mergedSinceBase: ContentEquality
  ) {
    self.baseSinceOrigin = baseSinceOrigin
    self.mergedSinceHead = mergedSinceHead
    self.headSinceOrigin = headSinceOrigin
    self.mergedSinceBase = mergedSinceBase
  }

  /// Whether one branch left everything alone that a rule's answers follow from, and the merge has
  /// it as the other branch does: then it answers as that branch, and nothing was lost.
  func settles(_ rules: FourRules, _ sides: MergeSides) -> Bool {
    guard let origin = rules.origin, let base = rules.base, let head = rules.head,
      let merged = rules.merged
    else { return false }
    let books = sides.all.map(\.book)
    return baseSinceOrigin.reach(origin, base, books[0], books[1]) == .nothing
      && mergedSinceHead.reach(head, merged, books[2], books[3]) == .nothing
      || headSinceOrigin.reach(origin, head, books[0], books[2]) == .nothing
        && mergedSinceBase.reach(base, merged, books[1], books[3]) == .nothing
  }
}
