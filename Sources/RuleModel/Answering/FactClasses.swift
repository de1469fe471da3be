package import Days

/// The values of one fact that a set of tests cannot tell apart, and their label.
package struct FactClass: Hashable, Sendable {
  /// What each test says of them.
  package let answers: FactAnswers
  /// What tells them from the others.
  package let label: FactLabel
}

/// How a set of tests divides the values of one fact that was not given.
package struct FactClasses: Sendable {
  /// The fact.
  package let fact: FactName
  private let kind: FactKind
  private let tests: [FactTest]
  private let groups: [GroupID: Group]
  private let known: Day

  package init(
    fact: FactDeclaration, tests: [FactTest], groups: [GroupID: Group], known: Day
  ) {
    self.fact = fact.name
    self.kind = fact.kind
    self.tests = tests.unique
    self.groups = groups
    self.known = known
  }

  /// The classes that have somebody in them on a day, in the order of the values.
  package func classes(on day: Day) -> [FactClass] {
    if case .date = kind { return dateClasses }
    var found: [(kind: Kind, members: [Candidate])] = []
    for candidate in candidates(on: day) {
      for kind in kinds(of: candidate, on: day) {
        if let index = found.firstIndex(where: { $0.kind == kind }) {
          found[index].members.append(candidate)
        } else {
          found.append((kind, [candidate]))
        }
      }
    }
    return found.map { kind, members in
      FactClass(answers: kind.answers, label: label(kind.answers, members))
    }
  }

  /// What makes values one class: the answers, and for a value that a test names and an
  /// incomplete list leaves open the value itself, so that no two labels name it.
  private struct Kind: Equatable {
    let answers: FactAnswers
    let open: String?
  }

  private func kinds(of candidate: Candidate, on day: Day) -> [Kind] {
    let signatures = signatures(of: candidate, on: day)
    let open = signatures.count > 1 && candidate.isNamed ? candidate.value : nil
    return signatures.map { Kind(answers: $0, open: open) }
  }
}

extension FactClasses {
  /// A value that stands for all that the tests treat like it.
  private struct Candidate: Hashable {
    /// The value; `nil`: one that nobody names.
    let value: String?
    /// Whether a test names it.
    let isNamed: Bool
  }

  /// Whether a value is supposed to be in a group.
  private typealias Membership = (group: GroupID, isIn: Bool)

  private var named: [String] { tests.flatMap(\.named).unique }

  private func candidates(on day: Day) -> [Candidate] {
    let named = named
    if case .oneOf(let values) = kind {
      return values.map { Candidate(value: $0, isNamed: named.contains($0)) }
    }
    let members = tests.compactMap(\.group).unique.flatMap { id in
      groups[id]?.membership(on: day, known: known)?.values ?? []
    }
    let unnamed = members.unique.filter { !named.contains($0) }
    return named.map { Candidate(value: $0, isNamed: true) }
      + unnamed.map { Candidate(value: $0, isNamed: false) }
      + [Candidate(value: nil, isNamed: false)]
  }

  /// What the tests can say of a candidate: more than one thing where a list is incomplete.
  private func signatures(of candidate: Candidate, on day: Day) -> [FactAnswers] {
    let doubts = tests.compactMap(\.group).unique.filter { id in
      guard let group = groups[id], !group.isComplete else { return false }
      return candidate.value.map { !group.lists($0, on: day, known: known) } ?? true
    }
    return combinations(doubts).map { supposed in
      FactAnswers(tests) { answer($0, candidate, supposed: supposed, on: day) }
    }
  }

  private func answer(
    _ test: FactTest, _ candidate: Candidate, supposed: [Membership], on day: Day
  ) -> Bool {
    func isMember(_ id: GroupID) -> Bool {
      if let answer = supposed.first(where: { $0.group == id }) { return answer.isIn }
      guard let value = candidate.value else { return false }
      return groups[id]?.lists(value, on: day, known: known) ?? false
    }
    func isNamed(_ names: [String]) -> Bool {
      candidate.value.map { value in names.contains { isCovered(value, by: $0) } } ?? false
    }
    switch test {
    case .anyOf(let names): return isNamed(names)
    case .noneOf(let names): return !isNamed(names)
    case .inGroup(let id): return isMember(id)
    case .notInGroup(let id): return !isMember(id)
    case .before, .onOrAfter: return false
    }
  }

  private func combinations(_ groups: [GroupID]) -> [[Membership]] {
    groups.reduce([[]]) { partial, id in
      partial.flatMap { [$0 + [(group: id, isIn: true)], $0 + [(group: id, isIn: false)]] }
    }
  }
}

extension FactClasses {
  private func label(_ answers: FactAnswers, _ members: [Candidate]) -> FactLabel {
    let values = members.compactMap(\.value)
    let isListed = members.allSatisfy(\.isNamed)
    if isListed { return .values(values) }
    if case .oneOf = kind, members.count == 1 { return .values(values) }
    let (inside, outside) = groupSides(answers)
    let others = named.filter { !values.contains($0) }
    return .described(inGroups: inside, notInGroups: outside, not: inOrder(others))
  }

  private func groupSides(_ answers: FactAnswers) -> (inside: [GroupID], outside: [GroupID]) {
    var inside: [GroupID] = []
    var outside: [GroupID] = []
    for id in tests.compactMap(\.group).unique {
      let isIn = answers[.inGroup(id)] ?? answers[.notInGroup(id)].map { !$0 } ?? false
      if isIn { inside.append(id) } else { outside.append(id) }
    }
    return (inside, outside)
  }

  private func inOrder(_ names: [String]) -> [String] {
    guard case .oneOf(let values) = kind else { return names }
    return values.filter(names.contains)
  }

  private var dateClasses: [FactClass] {
    let thresholds = Set(tests.compactMap(\.threshold)).sorted()
    let limits = [nil] + thresholds.map { $0 }
    return limits.enumerated().map { index, from in
      let before = index < thresholds.count ? thresholds[index] : nil
      return FactClass(
        answers: FactAnswers(tests) { holds($0, from: from) },
        label: .days(onOrAfter: from, before: before))
    }
  }

  private func holds(_ test: FactTest, from: Day?) -> Bool {
    switch test {
    case .before(let day): from.map { $0 < day } ?? true
    case .onOrAfter(let day): from.map { $0 >= day } ?? false
    default: false
    }
  }
}
