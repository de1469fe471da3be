import BookTesting
import Days
import RuleModel

/// One imagined case: a value for every fact, and a choice for every doubt about a list.
struct Case: Hashable {
  /// A value that a list that is not fully known does not name.
  struct Doubt: Hashable {
    let group: GroupID
    let value: String
  }

  var values: [FactName: String]
  var isMember: [Doubt: Bool] = [:]
}

/// All the cases that a question leaves open: every value that a file names, every member of a
/// group, and one outsider, for every fact that is not given.
struct CaseSpace {
  let book: Rulebook
  let known: Day
  let declared: [FactDeclaration]
  let given: [FactName: String]
  let criteria: [Criterion]

  init(_ book: Rulebook, rules: [Rule], known: Day, facts: [FactName: String]) {
    self.book = book
    self.known = known
    declared = rules.flatMap(\.facts).unique
    let names = Set(declared.map(\.name))
    given = facts.filter { names.contains($0.key) }
    criteria = rules.flatMap(\.versions).flatMap(\.criteria)
  }

  var cases: [Case] {
    var cases = [Case(values: [:])]
    for fact in declared {
      let values = given[fact.name].map { [$0] } ?? representatives(of: fact)
      cases = cases.flatMap { one in
        values.map { value in
          var next = one
          next.values[fact.name] = value
          return next
        }
      }
    }
    return cases.flatMap(withDoubts)
  }

  private func representatives(of fact: FactDeclaration) -> [String] {
    let tests = criteria.filter { $0.fact == fact.name }.map(\.test)
    switch fact.kind {
    case .oneOf(let values): return tests.isEmpty ? Array(values.prefix(1)) : values
    case .date:
      let days = tests.compactMap(\.threshold)
      return days.isEmpty
        ? ["2024-01-01"]
        : days.flatMap { [$0.previous ?? $0, $0] }.map(\.description).unique
    case .country, .item:
      return (tests.flatMap(namedValues) + ["Q" + fact.name.text]).unique
    }
  }

  private func namedValues(_ test: FactTest) -> [String] {
    switch test {
    case .anyOf(let values), .noneOf(let values): values
    case .inGroup(let id), .notInGroup(let id): book.groups[id]?.members.flatMap(\.values) ?? []
    case .before, .onOrAfter: []
    }
  }

  private func withDoubts(_ one: Case) -> [Case] {
    let doubts = criteria.compactMap { criterion -> Case.Doubt? in
      guard let id = criterion.test.group, let group = book.groups[id], !group.isComplete,
        let value = one.values[criterion.fact]
      else { return nil }
      return Case.Doubt(group: id, value: value)
    }.unique
    return doubts.reduce([one]) { cases, doubt in
      cases.flatMap { one in
        [true, false].map { choice in
          var next = one
          next.isMember[doubt] = choice
          return next
        }
      }
    }
  }

  /// Whether the case passes the criterion on the day.
  func passes(_ one: Case, _ criterion: Criterion, on day: Day) -> Bool {
    guard let value = one.values[criterion.fact] else { return false }
    switch criterion.test {
    case .anyOf(let names): return covers(names, value)
    case .noneOf(let names): return !covers(names, value)
    case .inGroup(let group): return isMember(one, value, group, on: day)
    case .notInGroup(let group): return !isMember(one, value, group, on: day)
    case .before(let limit): return value < limit.description
    case .onOrAfter(let limit): return value >= limit.description
    }
  }

  /// Whether the value is in the group on the day in that case.
  func isMember(_ one: Case, _ value: String, _ id: GroupID, on day: Day) -> Bool {
    guard let group = book.groups[id] else { return false }
    var latest: Group.Membership?
    for entry in group.members where entry.from <= day && entry.publicDay <= known {
      if latest.map({ ($0.from, $0.publicDay) < (entry.from, entry.publicDay) }) ?? true {
        latest = entry
      }
    }
    if let latest, covers(latest.values, value) { return true }
    return group.isComplete ? false : one.isMember[Case.Doubt(group: id, value: value)] ?? false
  }

  /// Whether the value is one of the names or below one of them after a dot.
  private func covers(_ names: [String], _ value: String) -> Bool {
    names.contains { value == $0 || value.hasPrefix($0 + ".") }
  }
}
