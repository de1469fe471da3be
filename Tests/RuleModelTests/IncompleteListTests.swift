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

  @Test func noTwoLabelsNameOneValue() {
    let place = FactName("place")
    let rule = aRule(
      facts: [aFact("place", .country)],
      versions: [
        aVersion(
          "commence", .commence(.on(aDay(20))), public: aDay(0),
          criteria: [Criterion(place, .anyOf(["BE", "CH"]))]),
        aVersion(
          "delay", .delay(of: VersionName("commence"), .on(aDay(30))), public: aDay(10),
          criteria: [Criterion(place, .inGroup(GroupID("g/red")))]),
      ])
    let group = aGroup(
      "g/red", isComplete: false, [aMembership(from: aDay(0), ["BE"], public: aDay(0))])
    let answer = Inquiry(aBook([rule], groups: [group]), from: .now(today: aDay(200)))
      .answers(rule, on: aDay(5)).first
    guard case .undetermined(let open) = answer?.facet(.force)?.standing else {
      Issue.record("nothing is undetermined")
      return
    }
    let named = open.outcomes.flatMap { outcome -> [String] in
      if case .values(let names) = outcome.facts[place] { names } else { [] }
    }
    #expect(named.sorted() == ["BE", "CH"])
  }

  @Test(arguments: [["seat"], ["place"], ["place", "seat"]])
  func whatIsGivenAndLeftOpenByAListIsNeededWhereverItIsLookedUp(asked: [String]) {
    let red = GroupID("g/red")
    let rule = aRule(
      facts: [aFact("place", .country), aFact("seat", .country)],
      versions: [
        aVersion(
          "require", .require(.on(aDay(0))), public: aDay(0),
          criteria: asked.map { Criterion(FactName($0), .inGroup(red)) })
      ])
    let group = aGroup("g/red", isComplete: false, [])
    let given = [FactName("place"): "BE", FactName("seat"): "BE"]
    let inquiry = Inquiry(
      aBook([rule], groups: [group]), from: .now(today: aDay(200)), facts: given)
    let standing = inquiry.answers(rule, on: aDay(20)).first?.facet(.applicability)?.standing
    guard case .undetermined(let open) = standing else {
      Issue.record("nothing is undetermined")
      return
    }
    #expect(open.needs.map(\.text) == asked)
  }
}
