import Days
import RuleModel

/// The days on which a rule says anything: on others it is covered and not there, or not covered.
struct SpokenDays {
  /// The first of them; `nil`: there is none.
  let first: Day?

  init(of rule: Rule, in side: BookSide) {
    let days = rule.askedUnits.compactMap { unit in
      let account = UnitAccount(rule, unit: unit, in: side)
      return account.firstDays.first { account.values(on: $0).sayAnything }
    }
    first = days.min()
  }
}

extension UnitAccount {
  /// The first day of each run of days on which nothing changes, from the first day there is.
  var firstDays: [Day] { [Day.first] + Set(turningDays).filter { $0 > Day.first }.sorted() }
}

extension DayValues {
  /// Whether they are more than those of a rule that nobody has issued yet.
  fileprivate var sayAnything: Bool {
    ChangedFacet.sealed.contains { facet in
      guard let value = self[facet] else { return false }
      return !facet.blanks.contains(value.normal)
    }
  }
}

extension ChangedFacet {
  /// What a rule that nobody has issued yet answers.
  fileprivate var blanks: Set<String> {
    switch self {
    case .facet(.force), .facet(.text): ["none"]
    case .facet(.applicability): ["with_force", "with_force not_binding"]
    case .facet(.enforcement): ["ordinary"]
    default: ["covered", "before_coverage"]
    }
  }
}
