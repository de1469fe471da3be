import GitStore
import Testing

/// The recorded clock: first parents, and days that never go back.
@Suite struct RecordedTests {
  private let start = 1_736_942_400
  private func day(_ seconds: Int64) -> Int32 { Int32(seconds / 86_400) }

  @Test func wrongClocksAreMadeMonotone() throws {
    let box = try GitBox()
    let offsets = [0, 5, 2, 1, 7, 6, 7]
    var ids: [ObjectID] = []
    for offset in offsets {
      ids.append(try box.record("\(ids.count)", at: start + offset * 86_400))
    }
    let repository = try box.open()
    let chain = try repository.recordedChain(from: ids[6], dayOf: day)
    let first = day(Int64(start))
    #expect(chain.links.map(\.commit) == ids)
    #expect(chain.links.map { $0.day - first } == [0, 5, 5, 5, 7, 7, 7])
    #expect(!chain.isCutByShallowClone)
    let expected = [0, 0, 0, 0, 0, 3, 3, 6, 6].map { ids[$0] }
    for (offset, id) in expected.enumerated() {
      let found = try repository.commit(
        recordedBy: first + Int32(offset), from: ids[6], dayOf: day)
      #expect(found.id == id, "\(offset)")
    }
  }

  @Test func beforeTheFirstCommitNothingWasRecorded() throws {
    let box = try GitBox()
    let tip = try box.record("one", at: start)
    let first = day(Int64(start))
    let error = try #require(throws: GitError.self) {
      try box.open().commit(recordedBy: first - 1, from: tip, dayOf: day)
    }
    #expect(error == .nothingRecorded(by: first - 1, firstRecorded: first))
    #expect(
      error.message == "nothing was recorded by 2025-01-14: the first commit is of 2025-01-15")
  }

  @Test func theChainFollowsFirstParentsAsGitDoes() throws {
    let box = try GitBox()
    try box.record("one", in: "a.md", at: start)
    try box.git("checkout", "-q", "-b", "side")
    try box.record("two", in: "b.md", at: start + 86_400)
    try box.record("three", in: "b.md", at: start + 2 * 86_400)
    try box.git("checkout", "-q", "main")
    try box.record("four", in: "c.md", at: start + 86_400)
    try box.git(["merge", "-q", "--no-ff", "-m", "merge", "side"], at: start + 3 * 86_400)
    let repository = try box.open()
    var chain = repository.firstParentChain(from: try box.id("HEAD"))
    var found: [String] = []
    while let commit = try chain.next() { found.append(commit.id.description) }
    #expect(found == (try box.lines("log", "--first-parent", "--format=%H")))
    #expect(chain.ending == .root)
    let merge = try repository.headCommit()
    #expect(merge.parents == [try box.id("HEAD^1"), try box.id("HEAD^2")])
    let third = try repository.commit(
      recordedBy: day(Int64(start)) + 2, from: merge.id, dayOf: day)
    #expect(third.id == (try box.id("HEAD^1")))
  }
}
