import BookTesting
import RuleModel
import Testing

/// Raising the known day never removes a version.
@Suite struct KnownTests {
  @Test(arguments: Harness.seeds(200, of: 20_000))
  func whatCountedOnceCountsLater(seeds: Range<UInt64>) {
    for version in seeds.flatMap({ BookGenerator.book(seed: $0).rules.flatMap(\.versions) }) {
      let counted = (-40...170).map { version.counts(known: aDay($0)) }
      let first = counted.firstIndex(of: true) ?? counted.count
      #expect(counted[first...].allSatisfy { $0 }, "\(version)")
    }
  }
}
