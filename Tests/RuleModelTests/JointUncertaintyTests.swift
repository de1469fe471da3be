import BookTesting
import RuleModel
import Testing

/// One uncertain boundary lies on one day for all that hangs on it.
@Suite struct JointUncertaintyTests {
  private let rule = aRule(
    units: ["a", "b"],
    versions: [
      aVersion("commence", .commence(.between(aDay(10), aDay(19), best: nil)), public: aDay(0))
    ])

  @Test func twoUnitsThatBeginTogetherAreNeverApart() {
    let apart = [
      RegimeCondition(
        rule: rule.id, unit: UnitID("a"), states: [.force: ["in_force"]], place: .file("x")),
      RegimeCondition(
        rule: rule.id, unit: UnitID("b"), states: [.force: ["pending"]], place: .file("x")),
    ]
    let subject = aSubject(
      "x/subject", rules: [rule.id],
      regimes: [
        Regime(id: RegimeID("apart"), name: "apart", when: apart),
        Regime(id: RegimeID("together"), name: "together", when: []),
      ])
    let inquiry = Inquiry(aBook([rule], subjects: [subject]), from: .now(today: aDay(200)))
    #expect(inquiry.regime(subject, on: aDay(15)).regime?.id == RegimeID("together"))
  }

  @Test func aDutyThatIsTheSameEitherWayIsDetermined() {
    let ready = ConditionID("ready")
    let rule = aRule(
      conditions: ["ready"],
      versions: [
        aVersion("commence", .commence(.on(aDay(0))), public: aDay(0)),
        aVersion("repeal", .repeal(.when(ready), .repealed), public: aDay(0)),
        aVersion("require", .require(.when(ready)), public: aDay(0)),
        aVersion(
          "met", .condition(of: ready, .met, .between(aDay(10), aDay(19), best: nil)),
          public: aDay(20)),
      ])
    let answer = Inquiry(aBook([rule]), from: .now(today: aDay(200)))
      .answers(rule, on: aDay(15)).first
    #expect(answer?.facet(.force)?.standing?.word == "indeterminate")
    #expect(answer?.duty.duty == .notOwed)
  }
}
