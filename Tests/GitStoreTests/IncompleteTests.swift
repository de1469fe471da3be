import GitStore
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Clones and repositories in which something is not there, or not what it should be.
@Suite struct IncompleteTests {
  /// Five commits, a day apart, from 2025-01-15; the last one is on a branch of its own.
  private func fiveDays() throws -> GitBox {
    let box = try GitBox()
    for day in 0..<4 { try box.record("\(day)", at: 1_736_942_400 + day * 86_400) }
    try box.git("checkout", "-q", "-b", "work")
    try box.record("4", at: 1_736_942_400 + 4 * 86_400)
    return box
  }

  private func day(_ seconds: Int64) -> Int32 { Int32(seconds / 86_400) }

  @Test func aShallowCloneSaysWhereItIsCutOff() throws {
    let box = try fiveDays()
    let clone = try GitBox(cloning: box, as: "shallow", ["--depth", "2"])
    let repository = try clone.open()
    let boundary = try box.id("HEAD~1")
    #expect(repository.isShallow)
    #expect(repository.shallowBoundary() == [boundary])
    var chain = repository.firstParentChain(from: try repository.headCommit().id)
    #expect(chain.ending == .open)
    #expect(try chain.next()?.id == (try box.id("HEAD")))
    #expect(try chain.next()?.id == boundary)
    #expect(try chain.next() == nil)
    #expect(chain.ending == .cutByShallowClone(at: boundary))
  }

  @Test(arguments: [
    (["--depth", "1"], ":refs/remotes/origin/main"), (["--depth", "1", "--no-single-branch"], ""),
  ])
  func aBranchBeyondTheCutIsBroughtByTheCommandInTheHelp(
    options: [String], destination: String
  ) throws {
    let box = try fiveDays()
    let clone = try GitBox(cloning: box, as: "shallow", options)
    if destination.isEmpty { try clone.git("update-ref", "-d", "refs/remotes/origin/main") }
    let repository = try clone.open()
    let error = try #require(throws: GitError.self) {
      try repository.resolve(revision: "origin/main")
    }
    #expect(error.code == "G002")
    #expect(error.message == "`origin/main` is not in this clone (it is shallow, depth 1)")
    #expect(error.help == ["git fetch --deepen=200 origin main" + destination])
    try clone.obey(error)
    #expect(try repository.resolve(revision: "origin/main").id == (try box.id("main")))
  }

  @Test func historyBeyondTheCutIsBroughtByTheCommandInTheHelp() throws {
    let box = try fiveDays()
    try box.git("tag", "v1", "HEAD~3")
    let clone = try GitBox(cloning: box, as: "shallow", ["--depth", "1"])
    for spec in ["v1", try box.git("rev-parse", "HEAD~2"), "HEAD~1"] {
      let error = try #require(throws: GitError.self) {
        try clone.open().resolve(revision: spec)
      }
      #expect(error.code == "G002" && error.help == ["git fetch --unshallow"], "\(spec)")
    }
    try clone.git("fetch", "-q", "--unshallow")
    #expect(try clone.open().resolve(revision: "HEAD~4").parents == [])
  }

  @Test func aCommitBeyondTheCutIsRefused() throws {
    let box = try fiveDays()
    let clone = try GitBox(cloning: box, as: "shallow", ["--depth", "1"])
    let error = try #require(throws: GitError.self) {
      try clone.open().commit(try box.id("HEAD~2"))
    }
    #expect(error.code == "G002")
  }

  @Test func aDayBeforeTheCutIsRefusedAndOneAfterItIsAnswered() throws {
    let box = try fiveDays()
    let clone = try GitBox(cloning: box, as: "shallow", ["--depth", "2"])
    let repository = try clone.open()
    let tip = try repository.headCommit().id
    let first = day(1_736_942_400)
    let error = try #require(throws: GitError.self) {
      try repository.commit(recordedBy: first + 2, from: tip, dayOf: day)
    }
    #expect(error.message == "`2025-01-17` is not in this clone (it is shallow, depth 2)")
    let found = try repository.commit(recordedBy: first + 3, from: tip, dayOf: day)
    #expect(found.id == (try box.id("HEAD~1")))
    #expect(try repository.recordedChain(from: tip, dayOf: day).isCutByShallowClone)
  }

  @Test func ancestryBeyondTheCutIsRefusedUnlessItIsCertain() throws {
    let box = try fiveDays()
    let clone = try GitBox(cloning: box, as: "shallow", ["--depth", "1", "--no-single-branch"])
    let repository = try clone.open()
    let (work, main) = (try box.id("work"), try box.id("main"))
    #expect(throws: GitError.self) { try repository.latest(of: repository.mergeBases(work, main)) }
    #expect(throws: GitError.self) { try repository.isAncestor(main, of: work) }
    try clone.git("fetch", "-q", "--depth", "2")
    #expect(try repository.latest(of: repository.mergeBases(work, main)) == main)
    #expect(try repository.isAncestor(main, of: work))
    #expect(try !repository.isAncestor(work, of: main))
  }

  @Test func aRecorderBeyondTheCutIsMarked() throws {
    let box = try GitBox()
    try box.record("old", in: "old.md")
    let middle = try box.record("one", in: "new.md")
    let tip = try box.record("two", in: "new.md")
    let repository = try GitBox(cloning: box, as: "shallow", ["--depth", "2"]).open()
    let found = try repository.recorders(of: ["old.md", "new.md", "none.md"], from: tip)
    #expect(found.keys.sorted() == ["new.md", "old.md"])
    #expect(found["old.md"]?.commit.id == middle)
    #expect(found["old.md"]?.isCutByShallowClone == true)
    #expect(found["new.md"]?.commit.id == tip)
    #expect(found["new.md"]?.isCutByShallowClone == false)
  }

  @Test func aPartialCloneSaysSo() throws {
    let box = try GitBox()
    let tip = try box.record("one")
    try box.git("config", "uploadpack.allowFilter", "true")
    let clone = try GitBox(cloning: box, as: "partial", ["--filter=blob:none", "--no-checkout"])
    let repository = try clone.open()
    #expect(repository.isPartialClone)
    let file = try #require(try repository.walk(tree: repository.commit(tip).tree).files.first)
    let error = try #require(throws: GitError.self) {
      try repository.readBlob(file.id, maximumBytes: 100)
    }
    #expect(error == .partialClone(object: file.id))
    try clone.obey(error)
    #expect(try clone.open().readBlob(file.id, maximumBytes: 100) == Array("one".utf8))
  }

  @Test func aMissingObjectIsNamed() throws {
    let box = try GitBox()
    let tip = try box.record("one")
    let (blob, tree) = (try box.id("HEAD:a.md"), try box.id("HEAD^{tree}"))
    for id in [blob, tree, tip] { unlink(box.path + "/" + box.looseFile(of: id)) }
    let repository = try box.open()
    #expect(throws: GitError.missingObject(blob, .blob)) { try repository.blobSize(blob) }
    #expect(throws: GitError.missingObject(tree, .tree)) { try repository.walk(tree: tree) }
    #expect(throws: GitError.missingObject(tip, .commit)) { try repository.headCommit() }
  }

  @Test(arguments: [[], Array("garbage".utf8), [0x78, 0x9C, 0, 1, 2, 3, 4, 5, 6, 7]])
  func aCorruptLooseObjectIsNotCalledMissing(bytes: [UInt8]) throws {
    let box = try GitBox()
    try box.record("one")
    let blob = try box.id("HEAD:a.md")
    try box.write(bytes, to: box.looseFile(of: blob))
    let error = try #require(throws: GitError.self) {
      try box.open().readBlob(blob, maximumBytes: 100)
    }
    #expect(error.code == "G010")
    #expect(error.help == ["git fsck"])
  }

  @Test func anObjectWithSwappedContentIsCorrupt() throws {
    let box = try GitBox()
    try box.record("one", in: "a.md")
    try box.record("two", in: "b.md")
    let (one, two) = (try box.id("HEAD:a.md"), try box.id("HEAD:b.md"))
    try box.write(try box.bytes(of: box.looseFile(of: two)), to: box.looseFile(of: one))
    let error = try #require(throws: GitError.self) {
      try box.open().readBlob(one, maximumBytes: 100)
    }
    #expect(error.code == "G010")
  }

  @Test func aCorruptPackIsNeverReadAsSomethingElse() throws {
    let box = try GitBox()
    let text = (0..<400).map { "line \($0 &* 7919)" }.joined(separator: "\n")
    try box.record(text)
    let blob = try box.id("HEAD:a.md")
    try box.git("repack", "-q", "-a", "-d")
    let pack = ".git/objects/pack/" + (try box.packName())
    var bytes = try box.bytes(of: pack)
    let middle = bytes.count * 2 / 3
    for index in middle..<(middle + 40) { bytes[index] ^= 0x5A }
    try box.write(bytes, to: pack)
    let error = try #require(throws: GitError.self) {
      try box.open().readBlob(blob, maximumBytes: 100_000)
    }
    #expect(["G009", "G010"].contains(error.code), "\(error)")
    #expect(error.help.first == "git fsck")
  }

  @Test func anObjectOfAnotherKindIsRefused() throws {
    let box = try GitBox()
    let tip = try box.record("one")
    let blob = try box.id("HEAD:a.md")
    let repository = try box.open()
    #expect(throws: GitError.wrongKind(tip, expected: .blob)) { try repository.blobSize(tip) }
    #expect(throws: GitError.wrongKind(blob, expected: .tree)) { try repository.entries(of: blob) }
    #expect(throws: GitError.wrongKind(blob, expected: .commit)) { try repository.commit(blob) }
  }
}
