import BookTesting
import Days
import RuleChanges
import RuleModel
import Testing

/// The fast comparison says of every day what asking both books on that day says.
@Suite struct ComparisonOracleTests {
  @Test(arguments: Harness.seeds(Harness.pairs, long: 10_000))
  func everyDayIsComparedAsIfItWereAsked(seeds: Range<UInt64>) {
    for seed in seeds {
      guard check(seed) else { return }
    }
  }

  /// Pairs of which something was once found to be wrong.
  @Test(arguments: [3888, 8028])
  func aPairThatWasOnceComparedWrongly(seed: UInt64) {
    #expect(check(seed))
  }

  private func check(_ seed: UInt64) -> Bool {
    var editor = BookEditor(seed: seed &* 31 &+ 7)
    let base = BookEditor.book(seed: seed)
    let head = editor.edited(base)
    let today = aDay(editor.random.number(0...200))
    let clock: ChangeClock = editor.random.chance(90) ? .valid(known: today) : .known(limit: today)
    let found = Harness.found(base, head, clock: clock, today: today)
    let slow = SlowComparison(base: base, head: head, clock: clock, today: today)
    let fast = found.dayFindings(base, head)
    guard fast == slow.findings, found.regimeDays == slow.regimes else {
      complain(seed, base, head, found, slow)
      return false
    }
    return true
  }

  private func complain(
    _ seed: UInt64, _ base: Rulebook, _ head: Rulebook, _ found: FoundChanges,
    _ slow: SlowComparison
  ) {
    let fast = found.dayFindings(base, head).union(found.regimeDays)
    let asked = slow.findings.union(slow.regimes)
    let extra = fast.subtracting(asked).map(\.description).sorted().prefix(6)
    let missing = asked.subtracting(fast).map(\.description).sorted().prefix(6)
    Issue.record(
      """
      seed \(seed), \(slow.clock)
      only by the fast one: \(extra)
      only by asking: \(missing)
      \(base.dump)
      → \(head.dump)
      """)
  }
}
