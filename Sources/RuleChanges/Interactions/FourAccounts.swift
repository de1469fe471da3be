import Days
import RuleModel

/// Everything that four books say of one unit, or of one subject, on every day.
struct FourAccounts {
  /// What one book says.
  private struct Account {
    let turningDays: [Day]
    let values: (Day) -> DayValues

    /// The account of a book that does not have it.
    static func nothing(_ why: String) -> Account {
      Account(turningDays: []) { _ in [.coverage: .unknown(why)] }
    }
  }

  private let accounts: [Account]
  private let facets: [ChangedFacet]

  init(_ rule: FourRules, unit: UnitID?, in sides: MergeSides) {
    facets = ChangedFacet.ofUnits
    accounts = zip([rule.origin, rule.base, rule.head, rule.merged], sides.all).map { rule, side in
      guard let rule else { return .nothing("no_such_rule") }
      guard let own = rule.counterpart(of: unit) else { return .nothing("no_such_unit") }
      let account = UnitAccount(rule, unit: own, in: side)
      return Account(turningDays: account.turningDays, values: account.values)
    }
  }

  init(_ subject: FourSubjects, in sides: MergeSides) {
    facets = [.coverage, .regime]
    accounts = sides.all.map { side in
      guard let own = side.book.subject(subject.id) else { return .nothing("no_such_subject") }
      let account = SubjectAccount(own, in: side)
      return Account(turningDays: account.turningDays, values: account.values)
    }
  }

  /// What all four say on a day.
  func values(on day: Day) -> FourValues {
    let all = accounts.map { $0.values(day) }
    return FourValues(origin: all[0], base: all[1], head: all[2], merged: all[3])
  }

  /// The days of all four, to be gone through.
  var sweep: FourSweep {
    FourSweep(changingAt: accounts.flatMap(\.turningDays), facets: facets, values: values)
  }
}

/// A subject that at least one of four books has.
struct FourSubjects {
  let id: SubjectID

  /// All subjects of four books.
  static func all(_ sides: MergeSides) -> [FourSubjects] {
    Set(sides.all.flatMap { $0.book.subjects.map(\.id) }).sorted().map { FourSubjects(id: $0) }
  }
}
