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

  /// The window that holds all boundaries, and both endless ends.
  static let days = [aDay(-5000)] + (-70...270).map { aDay($0) } + [aDay(5000)]

  /// What is different on any of the days, for the units that both books have.
  var findings: Set<DayFinding> {
    var found: Set<DayFinding> = []
    for new in head.rules {
      guard let old = base.rule(new.id) else { continue }
      for unit in new.askedUnits where old.askedUnits.contains(unit) {
        for day in SlowComparison.days {
          let was = SlowAnswer(
            answer(old, unit, base, on: day), old, base, known: viewpoint(on: day).known)
          let now = SlowAnswer(
            answer(new, unit, head, on: day), new, head, known: viewpoint(on: day).known)
          for (facet, family) in was.differences(to: now) {
            found.insert(
              DayFinding(
                rule: new.id.text, unit: unit?.text ?? "", facet: facet, family: family, day: day))
          }
        }
      }
    }
    return found
  }

  private func viewpoint(on day: Day) -> Viewpoint {
    switch clock {
    case .valid(let known): .known(by: known, today: today)
    case .known: .then(on: day, today: today)
    }
  }

  private func answer(_ rule: Rule, _ unit: UnitID?, _ book: Rulebook, on day: Day) -> Answer? {
    Inquiry(book, from: viewpoint(on: day)).answers(rule, unit: unit, on: day).first
  }

  /// The regimes that differ, by day.
  var regimes: Set<DayFinding> {
    var found: Set<DayFinding> = []
    for new in head.subjects {
      guard let old = base.subject(new.id) else { continue }
      for day in SlowComparison.days {
        let was = Inquiry(base, from: viewpoint(on: day)).regime(old, on: day)
        let now = Inquiry(head, from: viewpoint(on: day)).regime(new, on: day)
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
  fileprivate var regimeWords: [String] { regime.map { [$0.id.text] } ?? candidates.map(\.text) }
}
