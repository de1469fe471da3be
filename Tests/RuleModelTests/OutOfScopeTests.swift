import BookTesting
import RuleModel
import Testing

/// A requirement changes nothing before it is public.
@Suite struct OutOfScopeTests {
  @Test(arguments: [
    (9, ApplicabilityState.withForce), (10, .outOfScope), (39, .outOfScope), (40, .notYet),
    (50, .required),
  ])
  func aLaterRequirementLeavesTheEarlierDaysOutOfScope(day: Int, state: ApplicabilityState) {
    let size = FactName("class")
    let rule = aRule(
      facts: [aFact("class", oneOf: ["large", "small"])],
      versions: [
        aVersion(
          "large", .require(.on(aDay(20))), public: aDay(10),
          criteria: [Criterion(size, .anyOf(["large"]))]),
        aVersion(
          "small", .require(.on(aDay(50))), public: aDay(40),
          criteria: [Criterion(size, .anyOf(["small"]))]),
      ])
    let inquiry = Inquiry(
      aBook([rule]), from: .now(today: aDay(200)), facts: [size: "small"])
    let answer = inquiry.answers(rule, on: aDay(day)).first
    #expect(answer?.facet(.applicability)?.standing?.state == .applicability(state))
  }
}
