import GitStore
import Testing

@Suite struct AncestryTests {
  @Test func branchesThatCrossHaveTwoMergeBases() throws {
    let box = try GitBox()
    let root = try box.record("root", in: "root.md")
    try box.git("checkout", "-q", "-b", "other")
    let other = try box.record("other", in: "b.md", at: 1_737_000_000)
    try box.git("checkout", "-q", "main")
    let main = try box.record("main", in: "a.md", at: 1_737_100_000)
    try box.git("merge", "-q", "--no-ff", "-m", "merge", "other")
    try box.git("checkout", "-q", "other")
    try box.git("merge", "-q", "--no-ff", "-m", "merge", main.description)
    let (left, right) = (try box.id("main"), try box.id("other"))
    let repository = try box.open()
    let expected = try box.lines("merge-base", "--all", "main", "other").sorted()
    #expect(try repository.mergeBases(left, right).map(\.description) == expected)
    #expect(try repository.mergeBases(left, right) == [main, other].sorted())
    #expect(try repository.latest(of: repository.mergeBases(left, right)) == main)
    #expect(try repository.latest(of: repository.mergeBases(left, root)) == root)
    #expect(try repository.isAncestor(root, of: left))
    #expect(try !repository.isAncestor(left, of: root))
    #expect(try repository.isAncestor(left, of: left))
  }

  @Test func unrelatedHistoriesHaveNoMergeBase() throws {
    let box = try GitBox()
    let main = try box.record("one")
    try box.git("checkout", "-q", "--orphan", "island")
    let island = try box.record("two")
    #expect(try box.open().mergeBases(main, island).isEmpty)
    #expect(try !box.open().isAncestor(main, of: island))
  }
}
