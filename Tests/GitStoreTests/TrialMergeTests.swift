import GitStore
import Testing

/// A merge in memory is the merge that git itself makes, and nothing of it is recorded.
@Suite struct TrialMergeTests {
  /// Two branches that changed different lines of one file and different files.
  private func parted() throws -> GitBox {
    let box = try GitBox()
    try box.record((1...9).map { "line \($0)\n" }.joined(), in: "law/a.md")
    try box.record("kept\n", in: "law/b.md")
    try box.git("checkout", "-q", "-b", "side")
    try box.record((1...9).map { $0 == 1 ? "first\n" : "line \($0)\n" }.joined(), in: "law/a.md")
    try box.record("side\n", in: "law/side.md")
    try box.git("checkout", "-q", "main")
    try box.record((1...9).map { $0 == 9 ? "last\n" : "line \($0)\n" }.joined(), in: "law/a.md")
    try box.record("main\n", in: "law/main.md")
    return box
  }

  private func merged(_ box: GitBox, _ repository: Repository) throws -> TrialMerge {
    let (ours, theirs) = (try box.id("main"), try box.id("side"))
    return try repository.trialMerge(
      try repository.commit(ours), try repository.commit(theirs),
      bases: try repository.mergeBases(ours, theirs))
  }

  /// Every file of the repository's own folder, with a digest of its bytes.
  private func state(_ box: GitBox) throws -> String {
    try Command(
      arguments: ["sh", "-c", "cd '\(box.path)' && find .git -type f | sort | xargs cksum"],
      environment: ["PATH": "/usr/bin:/bin"]
    ).run().map { String($0) }.joined(separator: " ")
  }

  @Test func theTreeIsTheOneThatGitRecords() throws {
    let box = try parted()
    let merge = try merged(box, try box.open())
    try box.git("merge", "-q", "--no-ff", "-m", "merge", "side")
    #expect(try merge.tree == box.id("HEAD^{tree}") && merge.conflicts.isEmpty)
  }

  @Test func nothingIsWrittenAndEveryFileCanBeRead() throws {
    let box = try parted()
    try box.git("status", "-s")
    let before = try state(box)
    let repository = try box.open()
    let merge = try merged(box, repository)
    let files = try repository.walk(tree: merge.tree).files
    #expect(files.map(\.path) == ["law/a.md", "law/b.md", "law/main.md", "law/side.md"])
    let text = try repository.readBlob(try #require(files.first).id, maximumBytes: 999)
    #expect(String(decoding: text, as: UTF8.self).hasPrefix("first\nline 2\n"))
    #expect(String(decoding: text, as: UTF8.self).hasSuffix("line 8\nlast\n"))
    #expect(try state(box) == before)
    #expect(throws: GitError.missingObject(merge.tree, .tree)) {
      try box.open().walk(tree: merge.tree)
    }
  }

  @Test func aFileThatWasRenamedOnOneSideKeepsTheEditsOfTheOther() throws {
    let box = try GitBox()
    let text = (1...30).map { "line \($0)\n" }.joined()
    try box.record(text, in: "a.md")
    try box.git("checkout", "-q", "-b", "side")
    try box.git("mv", "a.md", "z.md")
    try box.recordAll()
    try box.git("checkout", "-q", "main")
    try box.record(text + "more\n", in: "a.md")
    let merge = try merged(box, try box.open())
    try box.git("merge", "-q", "--no-ff", "-m", "merge", "side")
    #expect(try merge.tree == box.id("HEAD^{tree}") && merge.conflicts.isEmpty)
  }

  @Test func conflictsAreNamedAndTheRestIsMerged() throws {
    let box = try parted()
    let hostile = "law/\u{1B}[31m\nx.md"
    for (branch, text) in [("side", "one\n"), ("main", "two\n")] {
      try box.git("checkout", "-q", branch)
      try box.record(text, in: hostile)
    }
    let repository = try box.open()
    let merge = try merged(box, repository)
    #expect(merge.conflicts == [hostile])
    let files = try repository.walk(tree: merge.tree).files.map(\.path)
    #expect(files == ["law/a.md", "law/b.md", "law/main.md", "law/side.md"])
  }

  @Test func aFileChangedHereAndRemovedThereIsAConflict() throws {
    let box = try parted()
    try box.git("checkout", "-q", "side")
    try box.git("rm", "-q", "law/b.md")
    try box.recordAll()
    try box.git("checkout", "-q", "main")
    try box.record("edited\n", in: "law/b.md")
    #expect(try merged(box, try box.open()).conflicts == ["law/b.md"])
  }

  @Test func branchesThatMergedEachOtherAreMergedAsGitDoesIt() throws {
    let box = try parted()
    try box.git("branch", "old", "side")
    try box.git("checkout", "-q", "side")
    try box.git("merge", "-q", "--no-ff", "-m", "there", "main")
    try box.git("checkout", "-q", "main")
    try box.git("merge", "-q", "--no-ff", "-m", "back", "old")
    try box.record("side again\n", in: "law/b.md")
    let repository = try box.open()
    #expect(try repository.mergeBases(try box.id("main"), try box.id("side")).count == 2)
    let merge = try merged(box, repository)
    try box.git("merge", "-q", "--no-ff", "-m", "merge", "side")
    #expect(try merge.tree == box.id("HEAD^{tree}") && merge.conflicts.isEmpty)
  }
}
