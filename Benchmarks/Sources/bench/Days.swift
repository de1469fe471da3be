/// The days that the cases ask about.
enum Days {
  /// A day on which most rules of a generated book have a state.
  static let asked = "2026-03-01"
  /// Another, for differences.
  static let earlier = "2024-03-01"
  /// A day of the book that is shipped.
  static let shipped = "2025-05-15"
  /// The days between which the peers' table is right.
  static let table = "1970-01-01..2026-10-09"
}
