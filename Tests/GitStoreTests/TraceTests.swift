import GitStore
import Testing

/// HEAD read from git's small files is what libgit2 says, or nothing.
@Suite struct TraceTests {
  /// Whether a trace is there; where it is, it must be right.
  private func isTraced(_ box: GitBox, _ comment: Comment) throws -> Bool {
    guard let trace = GitTrace(around: box.path) else { return false }
    let repository = try box.open()
    #expect(trace.head == (try repository.headCommit().id), comment)
    #expect(trace.root == repository.workTreePath, comment)
    #expect(trace.commonFolder == repository.commonPath, comment)
    #expect(trace.gitFolder == repository.gitFolder, comment)
    #expect(trace.prefix(of: box.path + "/a/b") == "a/b")
    #expect(trace.prefix(of: box.path + "2") == nil)
    return true
  }

  @Test(arguments: ["%1\t%2\n", "%1 %2\n%1 %2\n"])
  func packedBranchesThatAreNotPlainLinesAreNotTraced(lines: String) throws {
    let box = try GitBox()
    let id = try box.record("one")
    try box.git("pack-refs", "--all")
    #expect(GitTrace(around: box.path) != nil)
    let text = lines.replacing("%1", with: id.description).replacing("%2", with: "refs/heads/main")
    try box.write(text, to: ".git/packed-refs")
    #expect(GitTrace(around: box.path) == nil)
  }

  @Test func plainRepositoriesAreTraced() throws {
    let box = try GitBox()
    try box.record("one")
    #expect(try isTraced(box, "a loose branch"))
    try box.git("pack-refs", "--all")
    #expect(try isTraced(box, "a packed branch"))
    try box.record("two")
    #expect(try isTraced(box, "a loose branch over a packed one"))
    try box.git("checkout", "-q", "-b", "feature/a.b-c", "HEAD~1")
    #expect(try isTraced(box, "a branch in a folder"))
    try box.git("checkout", "-q", "--detach")
    #expect(try isTraced(box, "no branch"))
    try box.git("worktree", "add", "-q", "../linked", "main")
    let linked = GitBox(sharing: box, path: box.folder.path + "/linked")
    #expect(try isTraced(linked, "a linked work tree"))
  }

  @Test func everythingElseIsLeftToLibgit2() throws {
    let box = try GitBox()
    #expect(GitTrace(around: box.path) == nil, "no commit yet")
    try box.record("one")
    try box.git("symbolic-ref", "refs/heads/other", "refs/heads/main")
    try box.git("symbolic-ref", "HEAD", "refs/heads/other")
    #expect(GitTrace(around: box.path) == nil, "a branch that leads to a branch")
    try box.git("symbolic-ref", "HEAD", "refs/heads/main")
    #expect(GitTrace(around: box.path) != nil)
    #expect(GitTrace(around: box.path + "/.git") == nil, "git's own folder")
    #expect(GitTrace(around: box.folder.path) == nil, "no repository")
    let bare = try GitBox("--bare")
    #expect(GitTrace(around: bare.path) == nil, "a bare repository without a commit")
  }

  @Test func aBareRepositoryIsTraced() throws {
    let box = try GitBox()
    try box.record("one")
    try box.git("clone", "-q", "--bare", ".", "../bare")
    try box.git("worktree", "add", "-q", "../linked")
    let bare = GitBox(sharing: box, path: box.folder.path + "/bare")
    let trace = try #require(GitTrace(around: bare.path))
    #expect(trace.seemsBare)
    #expect(trace.head == (try bare.open().headCommit().id))
    #expect(trace.gitFolder == (try bare.open()).gitFolder)
    #expect(GitTrace(around: bare.path + "/refs") == nil, "a folder of it")
    #expect(GitTrace(around: box.path + "/.git") == nil, "git's own folder")
    #expect(GitTrace(around: box.path + "/.git/worktrees/linked") == nil, "one of a work tree")
    #expect(GitTrace(around: box.path)?.seemsBare == false)
  }

  private func setting(of box: GitBox) throws -> GitSetting? {
    try box.open().includedConfiguration(of: .nobody).flatMap { included in
      GitTrace(around: box.path)?.setting(including: included, of: .nobody)
    }
  }

  @Test func aChangedConfigurationIsAnotherSetting() throws {
    let box = try GitBox()
    try box.record("one")
    let before = try setting(of: box)
    #expect(before?.included == [])
    try box.git("config", "core.worktree", "/elsewhere")
    #expect(before != nil)
    #expect(GitTrace(around: box.path)?.setting(including: [], of: .nobody) != before)
  }

  @Test func includedFilesArePartOfTheSetting() throws {
    let box = try GitBox()
    try box.record("one")
    try box.write("[include]\n\tpath = sub/two.cfg\n", to: ".git/one.cfg")
    try box.git("config", "include.path", "one.cfg")
    try box.git("config", "includeIf.gitdir:/nowhere/.path", "/somewhere/three.cfg")
    let before = try #require(try setting(of: box))
    for name in [
      "\(box.path)/.git/one.cfg", "\(box.path)/.git/sub/two.cfg", "/somewhere/three.cfg",
    ] {
      #expect(before.included.contains(name), "\(name) in \(before.included)")
    }
    #expect(try setting(of: box) == before)
    try box.write("[user]\n", to: ".git/sub/two.cfg")
    #expect(try setting(of: box) != before)
    try box.git("config", "includeIf.onbranch:main.path", "four.cfg")
    #expect(try setting(of: box) == nil, "it depends on the branch")
  }
}
