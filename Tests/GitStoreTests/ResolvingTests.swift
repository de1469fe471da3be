@testable import GitStore
import Testing

@Suite struct ResolvingTests {
  @Test func everySpellingLeadsWhereGitLeads() throws {
    let box = try GitBox()
    try box.record("one")
    try box.git("tag", "light")
    try box.git("tag", "-a", "-m", "words", "heavy")
    try box.git("tag", "-a", "-m", "words", "nested", "heavy")
    try box.record("two")
    try box.git("branch", "feature/a")
    let id = try box.record("three")
    let repository = try box.open()
    let specs = [
      "HEAD", "@", "main", "HEAD~2", "HEAD^", "main~1", "light", "heavy", "nested", "feature/a",
      "refs/heads/main", "tags/light", id.description, String(id.description.prefix(7)), "heavy^{}",
      "heavy^{commit}", "@{0}",
    ]
    for spec in specs {
      let expected = try box.id(spec + "^{commit}")
      #expect(try repository.resolve(revision: spec).id == expected, "\(spec)")
    }
  }

  @Test func aTagNamedLikeADayOrLikeAnIDWins() throws {
    let box = try GitBox()
    let first = try box.record("one")
    let second = try box.record("two")
    let digits = String(second.description.prefix(8))
    try box.git("tag", "2025-05-13", first.description)
    try box.git("tag", digits, first.description)
    let repository = try box.open()
    #expect(try repository.resolve(revision: "2025-05-13").id == first)
    #expect(try repository.resolve(revision: digits).id == first)
  }

  @Test func aMistypedNameBringsTheNearestOnes() throws {
    let box = try GitBox()
    try box.record("one")
    try box.git("branch", "release")
    try box.git("tag", "main-2")
    let repository = try box.open()
    #expect(throws: GitError.noSuchRevision("mian", near: ["main"])) {
      try repository.resolve(revision: "mian")
    }
    #expect(throws: GitError.noSuchRevision("Main~3", near: ["main"])) {
      try repository.resolve(revision: "Main~3")
    }
    let error = try #require(throws: GitError.self) { try repository.resolve(revision: "relaese") }
    #expect(error.message == "no branch, tag or commit `relaese`")
    #expect(error.help == ["did you mean `release`?"])
  }

  @Test(arguments: ["", " ", "a..b", "main^{", "main~99", "-", "2025-05-13", "0000", "\u{1F4D6}"])
  func nonsenseIsNoRevision(spec: String) throws {
    let box = try GitBox()
    try box.record("one")
    let error = try #require(throws: GitError.self) {
      try box.open().resolve(revision: spec)
    }
    #expect(error == .noSuchRevision(spec, near: []))
  }

  @Test func aTreeIsNoCommit() throws {
    let box = try GitBox()
    try box.record("one")
    try box.git("tag", "folder", "HEAD^{tree}")
    #expect(throws: GitError.notACommit("folder")) { try box.open().resolve(revision: "folder") }
  }

  @Test func digitsThatTwoObjectsShareAreAmbiguous() throws {
    let box = try GitBox()
    try box.record("one")
    var seen: [Substring: String] = [:]
    for number in 0... {
      try box.write((0..<200).map { "\(number * 200 + $0)" }.joined(separator: "\n"), to: "n.txt")
      let id = try box.git("hash-object", "-w", "n.txt")
      guard seen.updateValue(id, forKey: id.prefix(4)) == nil else {
        let spec = String(id.prefix(4))
        #expect(throws: GitError.ambiguousRevision(spec)) {
          try box.open().resolve(revision: spec)
        }
        return
      }
    }
  }

  @Test func aCommitIsReadAsGitWritesIt() throws {
    let box = try GitBox()
    let root = try box.record("one")
    let id = try box.record("two", at: 1_747_137_600, saying: "Über uns\nzwei\n\nbody line")
    let commit = try box.open().commit(id)
    #expect(commit.parents == [root])
    #expect(commit.tree == (try box.id("HEAD^{tree}")))
    #expect(commit.summary == "Über uns zwei")
    #expect(commit.message == "Über uns\nzwei\n\nbody line\n")
    let time = CommitTime(seconds: 1_747_137_600, offsetMinutes: 60)
    #expect(commit.author == Signature(name: "Ada Author", email: "ada@example.org", time: time))
    #expect(
      commit.committer == Signature(name: "Cem Committer", email: "cem@example.org", time: time))
  }

  @Test func latinWordsAreReadByTheirHeaderAndBrokenOnesAreShownAsBroken() throws {
    let box = try GitBox()
    try box.record("one")
    try box.write(Array("Stra".utf8) + [0xDF] + Array("e".utf8), to: "message")
    try box.git(
      "-c", "i18n.commitEncoding=ISO-8859-1", "commit", "-q", "--allow-empty", "-F",
      "message")
    #expect(try box.open().headCommit().summary == "Straße")
    try box.git(
      "-c", "i18n.commitEncoding=KOI8-R", "commit", "-q", "--allow-empty", "-F", "message")
    #expect(try box.open().headCommit().summary == "Stra\u{FFFD}e")
  }
}
