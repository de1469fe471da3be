import BookTesting
import RuleModel
import Testing

/// A list that is not fully known leaves open whether a value that a scope names is on it.
@Suite struct IncompleteListTests {
  @Test func aNamedValueThatTheListLeavesOpenIsOneOutcome() {
    let place = FactName("place")
    let red = GroupID("g/red")
    let rule = aRule(
      facts: [aFact("place", .country)],
      versions: [
        aVersion("require", .require(.on(aDay(0))), public: aDay(0)),
        aVersion(
          "permit", .permit(.on(aDay(10))), public: aDay(0),
          criteria: [Criterion(place, .inGroup(red))]),
        aVersion(
          "waive", .waive(.on(aDay(30)), .open), public: aDay(0),
          criteria: [Criterion(place, .anyOf(["AT"]))]),
      ])
    let group = aGroup(
      "g/red", isComplete: false, [aMembership(from: aDay(0), ["BE"], public: aDay(0))])
    let answer = Inquiry(aBook([rule], groups: [group]), from: .now(today: aDay(200)))
      .answers(rule, on: aDay(20)).first
    guard case .undetermined(let open) = answer?.facet(.applicability)?.standing else {
      Issue.record("nothing is undetermined")
      return
    }
    let austria = open.outcomes.filter { $0.facts[place] == .values(["AT"]) }
    #expect(austria.count == 1)
    #expect(
      Set(austria.flatMap(\.standing).flatMap(\.possibleStates))
        == [.applicability(.required), .applicability(.optional)])
  }
}
