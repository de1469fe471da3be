import GitStore
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct OpeningTests {
  @Test func aFolderWithoutGitIsNoRepository() throws {
    let folder = try TemporaryFolder()
    #expect(try Repository.discover(from: folder.path) == nil)
    #expect(try Repository.discover(from: folder.path + "/nothing") == nil)
    #expect(throws: GitError.notARepository(path: folder.path)) {
      try Repository.open(at: folder.path)
    }
  }

  @Test func anUnbornBranchSaysItsName() throws {
    let box = try GitBox()
    let repository = try box.open()
    #expect(try repository.head() == .unborn("main"))
    #expect(try repository.headDescription == "main (no commits yet)")
    #expect(throws: GitError.unbornBranch("main")) { try repository.headCommit() }
    #expect(throws: GitError.unbornBranch("main")) { try repository.resolve(revision: "HEAD~1") }
  }

  @Test func aBranchIsReadFromASubfolderAndSeesNewCommits() throws {
    let box = try GitBox()
    let first = try box.record("one", in: "Rulebook/rules/a.md")
    let repository = try Repository.open(at: box.path + "/Rulebook/rules")
    #expect(repository.workTreePath == box.path)
    #expect(!repository.isBare && !repository.isShallow)
    #expect(try repository.headDescription == "main")
    #expect(try repository.headCommit().id == first)
    let second = try box.record("two")
    #expect(try repository.headCommit().id == second)
  }

  @Test func aDetachedHeadSaysItsCommit() throws {
    let box = try GitBox()
    let id = try box.record("one")
    try box.git("checkout", "-q", "--detach")
    let repository = try box.open()
    #expect(try repository.head() == .detached(id))
    #expect(try repository.headDescription == "detached at \(id.short)")
    #expect(try repository.headCommit().id == id)
  }

  @Test func aBareRepositoryHasNoWorkTree() throws {
    let box = try GitBox()
    let id = try box.record("one")
    let bare = try GitBox(cloning: box, as: "bare.git", ["--bare"])
    let repository = try bare.open()
    #expect(repository.isBare && repository.workTreePath == nil)
    #expect(try repository.headCommit().id == id)
    #expect(throws: GitError.noWorkTree) { try repository.workTreeStatus(under: "") }
  }

  @Test func aLinkedWorkTreeHasItsOwnHead() throws {
    let box = try GitBox()
    let id = try box.record("one")
    try box.git("worktree", "add", "-q", "-b", "side", box.folder.path + "/linked")
    let linked = GitBox(sharing: box, path: box.folder.path + "/linked")
    try linked.write("new", to: "b.md")
    let repository = try linked.open()
    #expect(repository.workTreePath == linked.path)
    #expect(repository.commonPath == box.path + "/.git")
    #expect(try repository.headDescription == "side")
    #expect(try repository.headCommit().id == id)
    #expect(try !repository.workTreeStatus(under: "").isClean)
    #expect(try box.open().workTreeStatus(under: "").isClean)
  }

  @Test func aGitFileLeadsToTheRepository() throws {
    let box = try GitBox("--separate-git-dir", "elsewhere.git")
    let id = try box.record("one")
    #expect(try box.open().headCommit().id == id)
    #expect(try box.open().workTreePath == box.path)
  }

  @Test func packedReferencesAndPacksAreRead() throws {
    let box = try GitBox()
    let id = try box.record("one")
    try box.git("tag", "v1")
    try box.git("gc", "-q", "--prune=now")
    let repository = try box.open()
    #expect(try repository.headCommit().id == id)
    #expect(try repository.resolve(revision: "v1").id == id)
  }

  @Test func theWorkTreeConfigurationExtensionIsAllowed() throws {
    let box = try GitBox()
    let id = try box.record("one")
    try box.git("config", "core.repositoryFormatVersion", "1")
    try box.git("config", "extensions.worktreeConfig", "true")
    #expect(try box.open().headCommit().id == id)
  }

  @Test func anUnknownExtensionIsRefused() throws {
    let box = try GitBox()
    try box.git("config", "core.repositoryFormatVersion", "1")
    try box.git("config", "extensions.fromTheFuture", "true")
    let error = try #require(throws: GitError.self) { try box.open() }
    #expect(error.code == "G011")
    #expect(error.message.contains("extensions.fromthefuture"))
  }

  @Test func aRepositoryThatUsesSHA256IsRefused() throws {
    let box = try GitBox("--object-format=sha256")
    #expect(throws: GitError.sha256Repository) { try box.open() }
  }

  @Test func aBrokenConfigurationNamesItsLine() throws {
    let box = try GitBox()
    try box.write("[core\n", to: ".git/config")
    let error = try #require(throws: GitError.self) { try box.open() }
    #expect(error.code == "G012")
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a folder away"))
  func aForeignRepositorySaysHowToTrustIt() throws {
    let box = try GitBox()
    try box.record("one", in: "rules/a.md")
    let give = Command(
      arguments: ["chown", "-R", "65534:65534", box.path], environment: ["PATH": "/usr/bin:/bin"])
    _ = try give.run()
    let error = try #require(throws: GitError.self) {
      try Repository.open(at: box.path + "/rules")
    }
    #expect(error == .notOwned(path: box.path))
    #expect(error.help.first == "git config --global --add safe.directory \(box.path)")
  }

  @Test func anEmptyReferenceIsReportedAsSuch() throws {
    let box = try GitBox()
    try box.record("one")
    try box.write("", to: ".git/refs/heads/main")
    let error = try #require(throws: GitError.self) { try box.open().headCommit() }
    #expect(error.code == "G020")
  }
}
