import GitStore
import Testing

/// What is staged, as the tree that a commit of it would record.
@Suite struct StagedTreeTests {
  @Test func itIsTheTreeThatGitWouldRecord() throws {
    let box = try GitBox()
    try box.record("old", in: "law/a.md")
    try box.write("staged", to: "law/a.md")
    try box.write("staged too", to: "law/deep/b.md")
    try box.git("add", "--all")
    try box.write("not staged", to: "law/a.md")
    let repository = try box.open()
    let tree = try repository.stagedTree()
    let files = try repository.walk(tree: tree).files
    #expect(files.map(\.path) == ["law/a.md", "law/deep/b.md"])
    #expect(try repository.readBlob(files[0].id, maximumBytes: 99) == Array("staged".utf8))
    #expect(throws: GitError.missingObject(tree, .tree)) { try box.open().walk(tree: tree) }
    #expect(tree == (try box.id(try box.git("write-tree"))))
  }

  @Test func theIndexThatGitNamesToAHookIsTheOneThatCounts() throws {
    let box = try GitBox()
    try box.record("old", in: "a.md")
    try box.git("read-tree", "--index-output=.git/other", "--empty")
    let repository = try box.open()
    let tree = try repository.stagedTree(indexFile: box.path + "/.git/other")
    #expect(try repository.walk(tree: tree).files.isEmpty)
    #expect(try repository.stagedTree() == box.id("HEAD^{tree}"))
  }

  @Test func anIndexWithConflictsIsRefusedWithTheirNames() throws {
    let box = try GitBox()
    try box.record("start", in: "a.md")
    try box.git("checkout", "-q", "-b", "side")
    try box.record("side", in: "a.md")
    try box.git("checkout", "-q", "main")
    try box.record("main", in: "a.md")
    _ = try? box.git("merge", "-q", "side")
    let repository = try box.open()
    let error = #expect(throws: GitError.self) { try repository.stagedTree() }
    #expect(error == .unmergedIndex(paths: ["a.md"]))
    #expect(error?.message == "the index has conflicts: `a.md`")
  }

  @Test func aBareRepositoryHasNothingStaged() throws {
    let box = try GitBox("--bare")
    #expect(throws: GitError.noWorkTree) { try box.open().stagedTree() }
  }
}
