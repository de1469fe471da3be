public import Days

/// From where a question looks: what was public, and how the clocks were set.
///
/// It is made only by its named modes. It says nothing of the recorded clock, which is the choice
/// of the book that is asked.
public struct Viewpoint: Hashable, Sendable {
  /// How the known clock was set.
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    /// With all that is known today.
    case today = "default"
    /// With what a careful reader could have known on the day asked about.
    case then
    /// With what was public by a day that was named.
    case known
    /// What this tool would have answered on the day asked about.
    case believed
  }

  /// How the known clock was set.
  public let mode: Mode
  /// Only what was public by this day counts.
  public let known: Day
  /// The civil day in the book's zone.
  public let today: Day
  /// The known day that was asked for, where it lies after today.
  public let cappedFrom: Day?

  private init(_ mode: Mode, known: Day, today: Day) {
    self.mode = mode
    self.known = min(known, today)
    self.today = today
    cappedFrom = known > today ? known : nil
  }

  /// With all that is known today.
  public static func now(today: Day) -> Viewpoint {
    Viewpoint(.today, known: today, today: today)
  }

  /// With what was public on the day asked about.
  public static func then(on day: Day, today: Day) -> Viewpoint {
    Viewpoint(.then, known: day, today: today)
  }

  /// With what was public by a day; a day after today is capped at today.
  public static func known(by day: Day, today: Day) -> Viewpoint {
    Viewpoint(.known, known: day, today: today)
  }

  /// With what was public on the day asked about, in the book as it stood then.
  public static func believed(on day: Day, today: Day) -> Viewpoint {
    Viewpoint(.believed, known: day, today: today)
  }
}
