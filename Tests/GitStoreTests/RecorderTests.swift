import GitStore
import Testing

@Suite struct RecorderTests {
  /// Two branches that make the same change, and a merge of both.
  private func twins() throws -> GitBox {
    let box = try GitBox()
    try box.record("old")
    try box.git("checkout", "-q", "-b", "side")
    try box.record("new", at: 1_737_100_000, saying: "on the side")
    try box.git("checkout", "-q", "main")
    try box.record("new", at: 1_737_000_000, saying: "on main")
    try box.git("merge", "-q", "--no-ff", "-m", "merge", "side")
    return box
  }

  @Test func ofTwoBranchesThatMadeTheSameChangeTheFirstParentsRecordedIt() throws {
    let box = try twins()
    let found = try box.open().history(of: "a.md", from: box.id("HEAD"))
    #expect(found?.commit.summary == "on main")
    #expect(found?.commit.id.description == (try box.git("log", "-1", "--format=%H", "--", "a.md")))
  }

  @Test func aMergeThatMadeItsOwnContentRecordedIt() throws {
    let box = try twins()
    try box.write("of the merge", to: "a.md")
    try box.git("commit", "-q", "--amend", "--all", "-m", "merged by hand")
    let found = try box.open().history(of: "a.md", from: box.id("HEAD"))
    #expect(found?.commit.summary == "merged by hand")
  }

  @Test func aFileThatCameBackWasRecordedByItsReturn() throws {
    let box = try GitBox()
    try box.record("text", in: "rules/a.md", saying: "first")
    try box.git("rm", "-q", "rules/a.md")
    try box.recordAll(saying: "gone")
    try box.record("text", in: "rules/a.md", saying: "back")
    try box.record("other", in: "b.md", saying: "elsewhere")
    let repository = try box.open()
    let found = try repository.history(of: "rules/a.md", from: box.id("HEAD"))
    #expect(found?.commit.summary == "back")
    #expect(try repository.history(of: "rules/a.md", from: box.id("HEAD~2")) == nil)
    #expect(try repository.history(of: "rules", from: box.id("HEAD")) == nil)
  }
}
