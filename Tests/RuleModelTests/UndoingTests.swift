import BookTesting
import RuleModel
import Testing

/// What is undone or made void undoes nothing and moves nothing.
@Suite struct UndoingTests {
  @Test func anAnnulmentThatIsSetAsideMakesNothingVoid() {
    let rule = aRule(versions: [
      aVersion("commence", .commence(.on(aDay(0))), public: aDay(0)),
      aVersion("repeal", .repeal(.on(aDay(40)), .repealed), public: aDay(10)),
      aVersion(
        "annul", .annul(.on(aDay(20))), public: aDay(15),
        laterVersions: .void([VersionName("repeal")])),
      aVersion("reinstate", .reinstate(of: VersionName("annul")), public: aDay(30)),
    ])
    #expect(force(rule, on: 39) == .force(.inForce))
    #expect(force(rule, on: 40) == .force(.ended))
  }

  @Test func aDelayThatIsVoidDelaysNothing() {
    let rule = aRule(versions: [
      aVersion("commence", .commence(.on(aDay(20))), public: aDay(0)),
      aVersion("delay", .delay(of: VersionName("commence"), .on(aDay(40))), public: aDay(5)),
      aVersion(
        "repeal", .repeal(.on(aDay(60)), .repealed), public: aDay(10),
        laterVersions: .void([VersionName("delay")])),
    ])
    #expect(force(rule, on: 19) == .force(.pending))
    #expect(force(rule, on: 20) == .force(.inForce))
  }

  private func force(_ rule: Rule, on day: Int) -> FacetState? {
    Inquiry(aBook([rule]), from: .now(today: aDay(200))).answers(rule, on: aDay(day)).first?
      .facet(.force)?.standing?.state
  }
}
