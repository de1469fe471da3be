import Testing

@testable import Pages

/// Folders of ids, each item having been looked at once.
struct ShelvesTests {
  private let paths = [
    ["a", "one"], ["a", "b", "two"], ["c"], ["a", "b", "three"], ["a", "d", "e", "four"],
    ["a", "zero"],
  ]

  @Test func aFolderHoldsItsItemsInTheirOrder() throws {
    let shelves = Shelves(paths) { $0 }
    #expect(try #require(shelves[["a"]]).items == [["a", "one"], ["a", "zero"]])
    #expect(try #require(shelves[["a", "b"]]).items == [["a", "b", "two"], ["a", "b", "three"]])
    #expect(try #require(shelves[[]]).items == [["c"]])
  }

  @Test func aFolderCountsWhatLiesBelowEachFolderInIt() throws {
    let shelves = Shelves(paths) { $0 }
    #expect(try #require(shelves[[]]).folders.map(\.name) == ["a"])
    #expect(try #require(shelves[[]]).folders.map(\.count) == [5])
    #expect(try #require(shelves[["a"]]).folders.map(\.name) == ["b", "d"])
    #expect(try #require(shelves[["a"]]).folders.map(\.count) == [2, 1])
  }

  @Test func whereNothingLiesThereIsNoFolder() {
    let shelves = Shelves(paths) { $0 }
    #expect(shelves[["c"]] == nil)
    #expect(shelves[["a", "one"]] == nil)
    #expect(shelves[["b"]] == nil)
  }

  @Test func everyFolderIsThereOnceAndInOrder() {
    #expect(
      Shelves(paths) { $0 }.all.map(\.folder)
        == [[], ["a"], ["a", "b"], ["a", "d"], ["a", "d", "e"]])
  }

  @Test func anEmptyBookHasItsOwnFolder() throws {
    let shelves = Shelves([[String]]()) { $0 }
    #expect(try #require(shelves[[]]).items.isEmpty)
    #expect(shelves.all.count == 1)
  }
}
