@testable import GitStore
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct TreeTests {
  @Test func symbolicLinksAreListedAndSubmodulesAreLeftOut() throws {
    let box = try GitBox()
    try box.write("text", to: "a/file.md")
    symlink("/etc/passwd", box.path + "/a/link")
    try box.recordAll()
    let commit = String(repeating: "1", count: 40)
    try box.git("update-index", "--add", "--cacheinfo", "160000,\(commit),a/module")
    try box.git("update-index", "--chmod=+x", "a/file.md")
    try box.git("commit", "-q", "-m", "module")
    let repository = try box.open()
    let tree = try repository.headCommit().tree
    let listing = try repository.walk(tree: tree, measuring: .sizes)
    #expect(
      listing.files == [
        .init(path: "a/file.md", kind: .executable, id: try box.id("HEAD:a/file.md"), size: 4),
        .init(path: "a/link", kind: .symlink, id: try box.id("HEAD:a/link"), size: 11),
      ])
    #expect(listing.notices == [.submodule(path: "a/module")])
    let link = try repository.readBlob(try box.id("HEAD:a/link"), maximumBytes: 100)
    #expect(link == Array("/etc/passwd".utf8))
    #expect(try repository.entry(at: "a/link/passwd", in: tree) == nil)
    #expect(
      try repository.changedPaths(from: nil, to: tree).map(\.path) == ["a/file.md", "a/link"])
  }

  @Test func aPathLeadsToItsEntryOrToNothing() throws {
    let box = try GitBox()
    try box.record("text", in: "Rulebook/rules/us/a.md")
    let repository = try box.open()
    let commit = try repository.headCommit()
    let rules = try box.id("HEAD:Rulebook/rules")
    #expect(try repository.tree(at: "Rulebook/rules", in: commit) == rules)
    #expect(try repository.tree(at: "/Rulebook/rules/", in: commit) == rules)
    #expect(try repository.tree(at: "", in: commit) == commit.tree)
    #expect(try repository.tree(at: "Rulebook/rules/us/a.md", in: commit) == nil)
    #expect(try repository.tree(at: "rulebook", in: commit) == nil)
    let entry = try repository.entry(at: "Rulebook/rules/us/a.md", in: commit.tree)
    #expect(entry?.kind == .file)
    #expect(entry?.id == (try box.id("HEAD:Rulebook/rules/us/a.md")))
    #expect(try repository.entry(at: "Rulebook/none/a.md", in: commit.tree) == nil)
  }

  @Test func contentComesOutAsItsBytes() throws {
    let box = try GitBox()
    let bytes: [UInt8] = [0, 0xFF, 0xFE, 10, 13, 0xC3, 0x28]
    try box.write(bytes, to: "odd.bin")
    try box.write([], to: "empty")
    try box.recordAll()
    let repository = try box.open()
    #expect(try repository.readBlob(box.id("HEAD:odd.bin"), maximumBytes: 7) == bytes)
    #expect(try repository.readBlob(box.id("HEAD:empty"), maximumBytes: 0) == [])
  }

  @Test func tooLargeContentIsNotRead() throws {
    let box = try GitBox()
    try box.record("123456")
    let blob = try box.id("HEAD:a.md")
    #expect(throws: GitError.tooLarge(blob, size: 6, maximum: 5)) {
      try box.open().readBlob(blob, maximumBytes: 5)
    }
  }

  @Test func limitsAndCrowdedFoldersAreReported() throws {
    let box = try GitBox()
    for number in 0..<5 { try box.write("\(number)", to: "a/b/c/\(number).md") }
    try box.recordAll()
    let repository = try box.open()
    let tree = try repository.headCommit().tree
    let crowded = TreeLimits(files: 5, depth: 3, entries: 4)
    #expect(
      try repository.walk(tree: tree, limits: crowded).notices
        == [.crowdedFolder(path: "a/b/c", entries: 5)])
    #expect(throws: GitError.tooManyFiles(maximum: 4)) {
      try repository.walk(tree: tree, limits: TreeLimits(files: 4, depth: 3, entries: 9))
    }
    #expect(throws: GitError.tooDeep(path: "a/b/c", maximum: 2)) {
      try repository.walk(tree: tree, limits: TreeLimits(files: 9, depth: 2, entries: 9))
    }
  }

  @Test func aNameThatIsNotUTF8IsReportedAndLeftOut() throws {
    let box = try GitBox()
    try box.record("text")
    try box.write(
      Array("100644 blob \(try box.id("HEAD:a.md"))\tb".utf8) + [0xFF, 10], to: ".git/list")
    let script = ["sh", "-c", "git -C '\(box.path)' mktree < '\(box.path)/.git/list'"]
    let make = Command(arguments: script, environment: ["PATH": "/usr/bin:/bin"])
    let hex = String(decoding: try make.run().prefix(40), as: UTF8.self)
    let tree = try #require(ObjectID(hex: hex))
    let listing = try box.open().walk(tree: tree)
    #expect(listing.files.isEmpty)
    #expect(listing.notices == [.unreadableName(path: "b\u{FFFD}")])
  }

  @Test func aFileThatBecomesAFolderIsRemovedAndItsFilesAreAdded() throws {
    let box = try GitBox()
    try box.record("file", in: "a")
    try box.git("rm", "-q", "a")
    try box.record("inside", in: "a/b.md")
    let repository = try box.open()
    let (old, new) = (try box.id("HEAD~1^{tree}"), try box.id("HEAD^{tree}"))
    let file = TreeChange.Side(id: try box.id("HEAD~1:a"), kind: .file)
    let inside = TreeChange.Side(id: try box.id("HEAD:a/b.md"), kind: .file)
    #expect(
      try repository.changedPaths(from: old, to: new) == [
        TreeChange(path: "a", kind: .removed(file)),
        TreeChange(path: "a/b.md", kind: .added(inside)),
      ])
  }
}
