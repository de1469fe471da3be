import BookTesting
import Days
import RuleChanges
import RuleModel
import Testing

/// The digest of sealed answers says what the comparison says.
@Suite struct SealTests {
  private func digest(_ book: Rulebook, _ through: Day) -> String {
    SealedAnswers(book, through: through).digest
  }

  private func speaks(_ rule: Rule, by through: Day, in book: Rulebook) -> Bool {
    let alone = aBook([rule], groups: Array(book.groups.values))
    return digest(alone, through) != digest(aBook([]), through)
  }

  private func isSealed(_ base: Rulebook, _ head: Rulebook, _ through: Day) -> Bool {
    let gate = Gate(
      failOn: .error, severity: [:], requiresSource: false, noticeDays: nil,
      sealed: .init(through: through, digest: nil), rules: [])
    let limit = ChangeClock.limit([base, head], today: aDay(60))
    let found = Harness.found(base, head, clock: .valid(known: limit), today: aDay(60))
    return Judge(gate, today: aDay(60)).report(on: found).changes
      .contains { $0.raisedBy.contains(.sealed) }
  }

  @Test(arguments: Harness.seeds(64, long: 1000))
  func anotherDigestIsAChangeOfASealedDayAndTheOtherWayRound(seeds: Range<UInt64>) {
    var (same, other) = (0, 0)
    for seed in seeds {
      var editor = BookEditor(seed: seed &+ 11)
      let base = BookEditor.book(seed: seed)
      let head = editor.editedAFewTimes(base)
      let through = aDay(editor.random.number(-5...130))
      let differs = digest(base, through) != digest(head, through)
      if differs {
        #expect(isSealed(base, head, through), "seed \(seed) \(through)")
      } else if (base.rules + head.rules).allSatisfy({ speaks($0, by: through, in: base) }) {
        // A rule that says nothing yet is no part of the seal, though its coverage is compared.
        #expect(!isSealed(base, head, through), "seed \(seed) \(through)")
      }
      if differs { other += 1 } else { same += 1 }
    }
    #expect(same > 0 && other > 0)
  }

  @Test func theOrderOfRulesAndVersionsAndTheNamesOfFilesAreNoPartOfIt() {
    let one = aVersion("one", .commence(.on(aDay(10))), public: aDay(5))
    let two = aVersion("two", .text(.on(aDay(20)), .summary), public: aDay(5))
    let renamed = aVersion("zzz", .commence(.on(aDay(10))), public: aDay(5))
      .with(by: InstrumentID("x/one"))
    let plain = aBook([aRule("x/a", versions: [one, two]), aRule("x/b", versions: [one])])
    let shuffled = aBook([aRule("x/b", versions: [one]), aRule("x/a", versions: [two, renamed])])
    #expect(digest(plain, aDay(60)) == digest(shuffled, aDay(60)))
  }

  @Test func whatIsRecordedForLaterDaysBreaksNoSeal() {
    let one = aVersion("one", .commence(.on(aDay(10))), public: aDay(5))
    let later = aVersion("later", .suspend(.on(aDay(70)), .open), public: aDay(66))
    let base = aBook([aRule("x/a", versions: [one])])
    let head = aBook([
      aRule("x/a", versions: [one, later]),
      aRule("x/new", versions: [aVersion("n", .commence(.on(aDay(80))), public: aDay(70))]),
    ])
    #expect(digest(base, aDay(60)) == digest(head, aDay(60)))
    #expect(!isSealed(base, head, aDay(60)))
    #expect(digest(base, aDay(75)) != digest(head, aDay(75)))
    #expect(isSealed(base, head, aDay(75)))
  }

  @Test func aRuleThatIsNewAndSpeaksOfSealedDaysBreaksTheSeal() {
    let one = aVersion("one", .commence(.on(aDay(10))), public: aDay(5))
    let base = aBook([aRule("x/a", versions: [one])])
    let head = aBook([aRule("x/a", versions: [one]), aRule("x/b", versions: [one])])
    #expect(digest(base, aDay(60)) != digest(head, aDay(60)))
    #expect(isSealed(base, head, aDay(60)) && isSealed(head, base, aDay(60)))
    #expect(!isSealed(base, head, aDay(4)))
    #expect(digest(base, aDay(4)) == digest(head, aDay(4)))
  }

  @Test func theFormOfTheDigestIsOneOfItsParts() {
    let book = aBook([
      aRule("x/a", versions: [aVersion("one", .commence(.on(aDay(10))), public: aDay(5))])
    ])
    let digest = digest(book, aDay(60))
    #expect(digest.hasPrefix("seal1:") && digest.count == 6 + 64)
    #expect(digest != self.digest(book, aDay(61)))
  }
}
