package import Days

/// Along which clock two books are compared.
package enum ChangeClock: Hashable, Sendable {
  /// What holds on each day, with what was public by one day.
  case valid(known: Day)
  /// What could be known on each day: with what was public by the day asked about.
  case known
}
