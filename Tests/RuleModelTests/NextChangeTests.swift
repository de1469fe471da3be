import BookTesting
import RuleModel
import Testing

/// What is next is a change that one can see.
@Suite struct NextChangeTests {
  @Test func anAnnouncementClosedBeforeItOpensIsNoNews() {
    let rule = aRule(versions: [
      aVersion("announce", .announce(.proposed, .on(aDay(40))), public: aDay(0)),
      aVersion(
        "close", .close(of: VersionName("announce"), .withdrawn, .on(aDay(30))), public: aDay(20)),
    ])
    let answer = Inquiry(aBook([rule]), from: .now(today: aDay(200)))
      .answers(rule, on: aDay(10)).first
    #expect(answer?.next == nil)
  }

  @Test func anAnnouncementThatIsVoidIsNotOpen() {
    let rule = aRule(versions: [
      aVersion("announce", .announce(.proposed, nil), public: aDay(0)),
      aVersion(
        "again", .announce(.plannedChange, .on(aDay(20))), public: aDay(10),
        laterVersions: .void([VersionName("announce")])),
    ])
    let answer = Inquiry(aBook([rule]), from: .now(today: aDay(200)))
      .answers(rule, on: aDay(20)).first
    #expect(answer?.announcements.map(\.what) == [.plannedChange])
  }
}
