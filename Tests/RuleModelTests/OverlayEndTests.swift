import BookTesting
import Days
import RuleModel
import Testing

/// How the end of an overlay moves.
@Suite struct OverlayEndTests {
  @Test(arguments: [
    (Boundary.on(aDay(30)), 30), (.on(aDay(60)), 50), (.when(ConditionID("ready")), 50),
  ])
  func aLiftEndsASuspensionAndNeverProlongsIt(lift: Boundary, end: Int) {
    let answer = answer(
      on: 15,
      [
        aVersion("suspend", .suspend(.on(aDay(10)), .until(.on(aDay(50)))), public: aDay(5)),
        aVersion("lift", .lift(of: VersionName("suspend"), lift), public: aDay(12)),
      ])
    #expect(answer?.facet(.force)?.standing?.state == .force(.suspended))
    #expect(answer?.facet(.force)?.span.until == aDay(end))
  }

  @Test func aLiftThatAwaitsAConditionSaysSo() {
    let ready = ConditionID("ready")
    let answer = answer(
      on: 15,
      [
        aVersion("suspend", .suspend(.on(aDay(10)), .lifted), public: aDay(5)),
        aVersion("lift", .lift(of: VersionName("suspend"), .when(ready)), public: aDay(12)),
      ])
    #expect(answer?.facet(.force)?.span.end == .awaits(ready))
  }

  @Test(arguments: [(18, "suspended"), (19, "indeterminate"), (20, "indeterminate")])
  func anExtensionToAnUnknownDayIsInDoubtOnlyAfterItWasPublic(day: Int, word: String) {
    let answer = answer(
      on: day,
      [
        aVersion("suspend", .suspend(.on(aDay(10)), .until(.on(aDay(20)))), public: aDay(5)),
        aVersion("extend", .extend(of: VersionName("suspend"), .unknown), public: aDay(18)),
      ])
    #expect(answer?.facet(.force)?.standing?.word == word)
  }

  @Test func anExtensionToAnUnknownDayBeforeTheStartLeavesTheFirstDay() {
    let answer = answer(
      on: 10,
      [
        aVersion("suspend", .suspend(.on(aDay(10)), .lifted), public: aDay(2)),
        aVersion("extend", .extend(of: VersionName("suspend"), .unknown), public: aDay(5)),
      ])
    #expect(answer?.facet(.force)?.standing?.state == .force(.suspended))
    #expect(answer?.facet(.force)?.span.until == aDay(11))
  }

  @Test func aTollingClockThatNeverStartedStopsForNoSuspension() {
    let versions = [
      aVersion("commence", .commence(.when(ConditionID("ready"))), public: aDay(0)),
      aVersion("suspend", .suspend(.on(aDay(10)), .until(.on(aDay(20)))), public: aDay(5)),
      aVersion("sunset", .sunset(until: aDay(30), tolls: true), public: aDay(0)),
    ]
    let rule = aRule(conditions: ["ready"], versions: versions)
    let answer = Inquiry(aBook([rule]), from: .now(today: aDay(200)))
      .answers(rule, on: aDay(25)).first
    #expect(answer?.facet(.force)?.span.until == aDay(30))
  }

  private func answer(on day: Int, _ versions: [DatedVersion]) -> Answer? {
    let commence = aVersion("commence", .commence(.on(aDay(0))), public: aDay(0))
    let rule = aRule(conditions: ["ready"], versions: versions + [commence])
    return Inquiry(aBook([rule]), from: .now(today: aDay(200))).answers(rule, on: aDay(day)).first
  }
}
