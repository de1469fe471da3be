@testable import GitStore
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct WorkTreeTests {
  private func box() throws -> GitBox {
    let box = try GitBox()
    for name in ["changed", "removed", "same", "staged"] {
      try box.write("old", to: "Rulebook/rules/\(name).md")
    }
    try box.write("outside", to: "outside.md")
    try box.write("*.swp\n", to: ".gitignore")
    try box.recordAll()
    return box
  }

  @Test func everyKindOfDifferenceIsFoundAndNothingElse() throws {
    let box = try box()
    let repository = try box.open()
    #expect(try repository.workTreeStatus(under: "Rulebook").isClean)
    try box.write("new text", to: "Rulebook/rules/changed.md")
    try box.write("new text", to: "Rulebook/rules/staged.md")
    try box.write("new", to: "Rulebook/rules/deep/er/untracked.md")
    try box.write("new", to: "Rulebook/rules/added.md")
    try box.write("new", to: "Rulebook/rules/.a.md.swp")
    try box.git("add", "Rulebook/rules/staged.md", "Rulebook/rules/added.md")
    unlink(box.path + "/Rulebook/rules/removed.md")
    let status = try repository.workTreeStatus(under: "Rulebook/rules/")
    #expect(
      status.differences == [
        .init(path: "Rulebook/rules/added.md", kind: .added),
        .init(path: "Rulebook/rules/changed.md", kind: .modified),
        .init(path: "Rulebook/rules/deep/er/untracked.md", kind: .untracked),
        .init(path: "Rulebook/rules/removed.md", kind: .removed),
        .init(path: "Rulebook/rules/staged.md", kind: .modified),
      ])
  }

  @Test func aFolderIsNoPatternAndItsNeighboursDoNotCount() throws {
    let box = try box()
    try box.write("new", to: "outside.md")
    try box.write("new", to: "Rulebook2/a.md")
    try box.write("new", to: "Rule[b]ook/a.md")
    let repository = try box.open()
    #expect(try repository.workTreeStatus(under: "Rulebook").isClean)
    #expect(
      try repository.workTreeStatus(under: "Rule[b]ook").differences
        == [.init(path: "Rule[b]ook/a.md", kind: .untracked)])
    #expect(try repository.workTreeStatus(under: "").differences.count == 3)
  }

  @Test func beforeTheFirstCommitEveryFileIsUntracked() throws {
    let box = try GitBox()
    try box.write("new", to: "Rulebook/a.md")
    #expect(
      try box.open().workTreeStatus(under: "Rulebook").differences
        == [.init(path: "Rulebook/a.md", kind: .untracked)])
  }

  @Test func aMergeThatStoppedIsAConflict() throws {
    let box = try GitBox()
    try box.record("base")
    try box.git("checkout", "-q", "-b", "side")
    try box.record("side")
    try box.git("checkout", "-q", "main")
    try box.record("main")
    #expect(throws: Command.Failure.self) { try box.git("merge", "-q", "side") }
    #expect(
      try box.open().workTreeStatus(under: "").differences
        == [.init(path: "a.md", kind: .conflicted)])
  }
}
