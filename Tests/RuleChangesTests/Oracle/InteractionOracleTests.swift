import BookTesting
import Days
import RuleChanges
import RuleModel
import Testing

/// What is said of a merge is what asking all four books on every day says.
@Suite struct InteractionOracleTests {
  @Test(arguments: Harness.seeds(Harness.pairs / 3, long: 5000))
  func everyDayOfAMergeIsLookedAtAsIfItWereAsked(seeds: Range<UInt64>) {
    for seed in seeds {
      let books = Quartet.generated(seed: seed)
      let (clock, today) = InteractionOracleTests.clock(seed)
      let fast = DayInteraction.all(books.found(clock, today: today))
      let slow = SlowMerge(books: books, clock: clock).findings
      guard fast != slow else { continue }
      Issue.record(
        """
        seed \(seed), \(clock)
        only by the fast one: \(fast.subtracting(slow).map(\.description).sorted().prefix(6))
        only by asking: \(slow.subtracting(fast).map(\.description).sorted().prefix(6))
        \(books.all.map(\.dump).joined(separator: "\n→ "))
        """)
      return
    }
  }

  @Test func theGeneratedMergesHaveInteractionsInMostFacets() {
    var facets: Set<String> = []
    for seed in 0..<150 as Range<UInt64> {
      let (clock, today) = InteractionOracleTests.clock(seed)
      let found = Quartet.generated(seed: seed).found(clock, today: today)
      facets.formUnion(found.map(\.facet.word))
    }
    #expect(facets.isSuperset(of: ["force", "text", "applicability", "coverage", "regime"]))
  }

  @Test(arguments: Harness.seeds(16, long: 1000))
  func swappedBranchesInteractOnTheSameDays(seeds: Range<UInt64>) {
    for seed in seeds {
      let books = Quartet.generated(seed: seed)
      let (clock, today) = InteractionOracleTests.clock(seed)
      let there = books.found(clock, today: today)
      let back = books.swapped.found(clock, today: today)
      #expect(DayInteraction.all(there) == DayInteraction.all(back), "seed \(seed)")
      #expect(there.map(\.was?.normal) == back.map(\.now?.normal), "seed \(seed)")
    }
  }

  @Test(arguments: Harness.seeds(16, long: 1000))
  func aMergeWithABranchThatChangedNothingIsTheOtherBranch(seeds: Range<UInt64>) {
    for seed in seeds {
      var books = Quartet.generated(seed: seed)
      let (clock, today) = InteractionOracleTests.clock(seed)
      (books.base, books.merged) = (books.origin, books.head)
      #expect(books.found(clock, today: today).isEmpty, "seed \(seed)")
      #expect(books.swapped.found(clock, today: today).isEmpty, "seed \(seed)")
    }
  }

  @Test(arguments: Harness.seeds(16, long: 1000))
  func spansAreLongestAndDoNotOverlap(seeds: Range<UInt64>) {
    for seed in seeds {
      let (clock, today) = InteractionOracleTests.clock(seed)
      let found = Quartet.generated(seed: seed).found(clock, today: today)
      let groups = Dictionary(grouping: found) {
        "\($0.subject.text)#\($0.unit?.text ?? "") \($0.facet.word)"
      }
      for group in groups.values {
        for (one, next) in zip(group, group.dropFirst()) {
          let touches = one.span?.until == next.span?.from
          #expect(one.span.flatMap { next.span?.intersection($0) } == nil, "seed \(seed)")
          #expect(!touches || one.states != next.states, "seed \(seed)")
        }
      }
    }
  }

  private static func clock(_ seed: UInt64) -> (ChangeClock, Day) {
    var random = SplitMix64(seed: seed &* 3 &+ 1)
    let today = aDay(random.number(0...200))
    return (random.chance(90) ? .valid(known: today) : .known(limit: today), today)
  }
}

extension AnswerChange {
  /// What all four books answer.
  fileprivate var states: [String?] {
    [merge?.origin.normal, was?.normal, now?.normal, merge?.merged.normal]
  }
}
