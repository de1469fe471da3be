package import Days

/// The civil days on which the two sides were recorded, in the zone of the book.
package struct RecordedDays: Hashable, Sendable {
  /// The day of the base's commit.
  package let base: Day
  /// The day of the head's commit; today for what is not committed.
  package let head: Day

  package init(base: Day, head: Day) {
    self.base = base
    self.head = head
  }
}
