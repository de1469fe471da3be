import BookTesting
import Days
import RuleChanges
import RuleModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How many pairs are made, and how they are compared.
enum Harness {
  /// `INFORCE_LONG=1` asks for the long run.
  static let isLong = getenv("INFORCE_LONG").map { String(cString: $0) == "1" } ?? false

  /// How many pairs the normal run makes; `INFORCE_PAIRS=n` asks for another number.
  static let pairs = getenv("INFORCE_PAIRS").flatMap { UInt64(String(cString: $0)) } ?? 120

  /// The seeds of so many pairs, in parts that run at the same time.
  static func seeds(_ count: UInt64, long: UInt64) -> [Range<UInt64>] {
    let all = isLong ? long : count
    return (0..<8).map { all * $0 / 8..<all * ($0 + 1) / 8 }
  }

  /// What the fast comparison finds; `changed`: the only files that differ, where that is known.
  static func found(
    _ base: Rulebook, _ head: Rulebook, clock: ChangeClock, today: Day,
    changed: Set<String>? = nil
  ) -> FoundChanges {
    BookComparison(
      base: BookSide(base, clock: clock, today: today),
      head: BookSide(head, clock: clock, today: today),
      recorded: RecordedDays(base: today, head: today),
      content: ContentEquality(changed: changed, files: nil)
    ).found()
  }
}

extension FoundChanges {
  /// What the changes of rules say of the days of the slow comparison, for units of both books.
  func dayFindings(_ base: Rulebook, _ head: Rulebook) -> Set<DayFinding> {
    var found: Set<DayFinding> = []
    for change in changes {
      guard case .rule(let id) = change.subject, let span = change.span,
        change.facet != .notices, let old = base.rule(id), let new = head.rule(id),
        old.askedUnits.contains(change.unit), new.askedUnits.contains(change.unit)
      else { continue }
      for day in SlowComparison.days where span.contains(day) {
        found.insert(
          DayFinding(
            rule: id.text, unit: change.unit?.text ?? "", facet: change.facet.word,
            family: change.family.rawValue, day: day))
      }
    }
    return found
  }

  /// What the changes of regimes say of the days of the slow comparison.
  var regimeDays: Set<DayFinding> {
    var found: Set<DayFinding> = []
    for change in changes where change.facet == .regime {
      for day in SlowComparison.days where change.span?.contains(day) ?? false {
        found.insert(
          DayFinding(rule: change.subject.text, unit: "", facet: "regime", family: "", day: day))
      }
    }
    return found
  }
}
