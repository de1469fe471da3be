import BookTesting
import Days
import RuleChanges
import RuleModel

/// What a difference on one day is, without its run of days.
struct DayFinding: Hashable, CustomStringConvertible {
  let rule: String
  let unit: String
  let facet: String
  let family: String
  let day: Day

  var description: String { "\(rule)#\(unit) \(facet) \(family) \(day)" }
}

/// Asks both books for one day after the other, and compares what they answer.
struct SlowComparison {
  let base: Rulebook
  let head: Rulebook
  let clock: ChangeClock
  let today: Day

  /// The window in which boundaries lie, days of the stretch to which tolling moves some of them, and
  /// both endless ends.
  static let days =
    [aDay(-5000)] + (-45...165).map { aDay($0) }
    + stride(from: 170, to: 420, by: 9).map { aDay($0) } + [aDay(5000)]

  /// What is different on any of the days, for the units that both books have.
  var findings: Set<DayFinding> {
    var found: Set<DayFinding> = []
    for new in head.rules {
      guard let old = base.rule(new.id) else { continue }
      for unit in new.askedUnits where old.askedUnits.contains(unit) {
        let (was, now) = (Asked(old, unit, base, clock), Asked(new, unit, head, clock))
        for day in SlowComparison.days {
          for (facet, family) in was.answer(on: day).differences(to: now.answer(on: day)) {
            found.insert(
              DayFinding(
                rule: new.id.text, unit: unit?.text ?? "", facet: facet, family: family, day: day))
          }
        }
      }
    }
    return found
  }

  /// The regimes that differ, by day.
  var regimes: Set<DayFinding> {
    var found: Set<DayFinding> = []
    for new in head.subjects {
      guard let old = base.subject(new.id) else { continue }
      for day in SlowComparison.days {
        let was = Inquiry(base, from: clock.viewpoint(on: day)).regime(old, on: day)
        let now = Inquiry(head, from: clock.viewpoint(on: day)).regime(new, on: day)
        guard was.certainty != .beforeCoverage, now.certainty != .beforeCoverage,
          was.regimeWords != now.regimeWords
        else { continue }
        found.insert(
          DayFinding(rule: new.id.text, unit: "", facet: "regime", family: "", day: day))
      }
    }
    return found
  }
}

extension RegimeAnswer {
  var regimeWords: [String] { regime.map { [$0.id.text] } ?? candidates.map(\.text) }
}

/// One unit of one book that is asked about day after day.
struct Asked {
  private let rule: Rule
  private let unit: UnitID?
  private let book: Rulebook
  private let clock: ChangeClock
  private let fixed: (reading: UnitReading, timelines: UnitTimelines)?

  init(_ rule: Rule, _ unit: UnitID?, _ book: Rulebook, _ clock: ChangeClock) {
    self.rule = rule
    self.unit = unit
    self.book = book
    self.clock = clock
    fixed =
      clock.isKnown ? nil : Asked.reading(rule, unit, book, clock.viewpoint(on: .first))
  }

  private static func reading(
    _ rule: Rule, _ unit: UnitID?, _ book: Rulebook, _ viewpoint: Viewpoint
  ) -> (UnitReading, UnitTimelines) {
    let reading = Inquiry(book, from: viewpoint).reading(rule, unit: unit)
    return (reading, UnitTimelines(reading))
  }

  func answer(on day: Day) -> SlowAnswer {
    let viewpoint = clock.viewpoint(on: day)
    guard day >= rule.completeFrom else {
      return SlowAnswer(nil, rule, book, on: day, known: viewpoint.known)
    }
    let (reading, timelines) = fixed ?? Asked.reading(rule, unit, book, viewpoint)
    let draft = AnswerDraft(
      reading: reading, timelines: timelines, day: day,
      horizon: Inquiry(book, from: viewpoint).horizon(rule), book: book)
    return SlowAnswer(draft, rule, book, on: day, known: viewpoint.known)
  }
}

extension ChangeClock {
  func viewpoint(on day: Day) -> Viewpoint {
    switch self {
    case .valid(let known): .now(today: known)
    case .known(let limit): .then(on: day, today: limit)
    }
  }

  fileprivate var isKnown: Bool { if case .known = self { true } else { false } }
}
