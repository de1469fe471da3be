import RuleChanges
import RuleModel
import Testing

/// The classes of changes.
@Suite struct ChangeKindTests {
  @Test func everyCodeHasAKind() {
    let kinds = ChangeKinds.all.map { $0.code } + [.couldNotCompare]
    #expect(kinds.sorted() == ChangeCode.allCases)
  }

  @Test func thePastAndTheFutureHaveTheSameFamilies() {
    let families = { (tense: ChangeTense) in
      ChangeKinds.all.filter { $0.tense == tense }.map { $0.family }
    }
    #expect(families(.past) == families(.future))
  }

  @Test func whatIsFilledCanBeLostAndWhatExtendedShrunk() {
    let families = Set(ChangeKinds.all.map { $0.family })
    #expect(families == Set(ChangeFamily.allCases))
  }

  @Test func slugsAreUnique() {
    #expect(Set(ChangeKinds.all.map { $0.slug }).count == ChangeKinds.all.count)
  }
}
