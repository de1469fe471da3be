package import Days

/// The case asked about: what is known of its facts, and what is supposed of those that are not.
package struct Circumstance: Sendable {
  /// The groups of the book.
  package let groups: [GroupID: Group]
  /// The day by which an entry of a group must be public to count.
  package let known: Day
  /// The facts that were given.
  package let given: [FactName: String]
  /// What is supposed of facts that were not given.
  package var supposed: [Supposition] = []
  /// For a given value that an incomplete group does not name: whether it is supposed to be in it.
  package var membership: [MembershipDoubt: Bool] = [:]

  package init(groups: [GroupID: Group], known: Day, given: [FactName: String]) {
    self.groups = groups
    self.known = known
    self.given = given
  }

  /// Whether the case passes the test on that day; `nil` when that cannot be said.
  package func passes(_ criterion: Criterion, on day: Day) -> Bool? {
    if let supposition = supposed.last(where: { $0.fact == criterion.fact }) {
      return supposition.answers[criterion.test]
    }
    guard let value = given[criterion.fact] else { return nil }
    return passes(criterion.test, value: value, fact: criterion.fact, on: day)
  }

  private func passes(
    _ test: FactTest, value: String, fact: FactName, on day: Day
  ) -> Bool? {
    switch test {
    case .anyOf(let names): return names.contains { isCovered(value, by: $0) }
    case .noneOf(let names): return !names.contains { isCovered(value, by: $0) }
    case .inGroup(let group): return isMember(value, of: group, fact: fact, on: day)
    case .notInGroup(let group):
      return isMember(value, of: group, fact: fact, on: day).map { !$0 }
    case .before(let threshold): return (try? Day(iso: value)).map { $0 < threshold }
    case .onOrAfter(let threshold): return (try? Day(iso: value)).map { $0 >= threshold }
    }
  }

  private func isMember(
    _ value: String, of id: GroupID, fact: FactName, on day: Day
  ) -> Bool? {
    guard let group = groups[id] else { return nil }
    let isListed = group.lists(value, on: day, known: known)
    if isListed { return true }
    if group.isComplete { return false }
    return membership[MembershipDoubt(fact: fact, group: id)]
  }
}

/// A given value and a group whose list does not say whether it is in it.
package struct MembershipDoubt: Hashable, Sendable {
  package let fact: FactName
  package let group: GroupID

  package init(fact: FactName, group: GroupID) {
    self.fact = fact
    self.group = group
  }
}

extension Group {
  /// Whether the list of that day names the value, or something above it.
  package func lists(_ value: String, on day: Day, known: Day) -> Bool {
    membership(on: day, known: known)?.values.contains { isCovered(value, by: $0) } ?? false
  }
}
