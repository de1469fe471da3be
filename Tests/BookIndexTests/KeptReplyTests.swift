import InForceKit
import RuleModel
import Testing
import ToolTesting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An answer that was kept is given again while everything it depends on is the same, and not
/// once longer.
@Suite struct KeptReplyTests {
  private static let question = ["on", "2020-05-15", "transit-toll"]
  private static let today: Int32 = 20_779

  private let repository: IndexedRepository

  init() throws {
    repository = try IndexedRepository(inside: "Rulebook")
    try repository.shell("git clone -q --bare . ../bare.git")
    _ = try repository.answers(.title, usingIndex: true)
    _ = try repository.answers(.title, usingIndex: true, in: bare)
  }

  /// Waits until the files are old enough for their stamps to be trusted.
  private func settle() { sleep(3) }

  private var bare: String { repository.folder.path + "/bare.git" }

  /// Asks for the answer that is kept for the question.
  private func kept(
    _ question: [String] = question, in place: String? = nil, today: Int32 = today
  ) throws -> String? {
    let opener = repository.opener(usingIndex: true)
    let shelf = try opener.shelf(for: question, about: BookPlace(named: place ?? repository.book))
    return shelf?.reply { $0.isEmpty ? nil : today }
      .map { String(decoding: $0.output, as: UTF8.self) + " \($0.status)" }
  }

  /// Answers a question, and has the answer kept.
  private func keep(
    _ output: String, to question: [String] = question, about scope: BookScope? = nil,
    in place: String? = nil, printing: () -> Void = {}
  ) throws {
    let opener = repository.opener(usingIndex: true)
    let place = try BookPlace(named: place ?? repository.book)
    let shelf = try #require(opener.shelf(for: question, about: place))
    let opened = try opener.open(place, at: .head, scope: scope ?? .rules([question[2]]))
    printing()
    shelf.keep(
      KeptReply(
        output: Array(output.utf8), status: 1, zone: opened.book.zone, today: Self.today,
        witness: try #require(opened.witness)),
      about: opened.folder, at: try #require(opened.commit))
  }

  @Test func theSameQuestionGetsTheSameAnswer() throws {
    settle()
    #expect(try kept() == nil)
    try keep("said")
    #expect(try kept() == "said 1")
    #expect(try kept(Self.question + [""]) == nil)
    #expect(try kept(["on", "2020-05-15transit-toll"]) == nil)
    #expect(try kept(today: Self.today + 1) == nil)
    #expect(try kept(in: bare) == nil)
    #expect(try kept() == "said 1")
  }

  @Test func whoeverReadsAnAnswerSlowlyDoesNotMakeItFirm() throws {
    settle()
    try repository.shell("touch Rulebook/rules/kestovia/transit-toll/rule.md")
    try keep("said", printing: settle)
    #expect(try kept() == nil)
  }

  @Test func aBookBehindALinkIsWhereTheLinkLeads() throws {
    try repository.shell("mv Rulebook ../elsewhere; ln -s ../elsewhere Rulebook")
    let found = try #require(BookPlace.search(from: repository.path))
    #expect(found.folder == repository.folder.path + "/elsewhere")
  }

  @Test func aChangeThatIsNotCommittedEndsIt() throws {
    settle()
    try keep("said")
    let folder = "Rulebook/rules/kestovia/transit-toll"
    for (change, undo) in [
      ("sed -i.bak 's/toll/tool/' \(folder)/rule.md", "cd \(folder); mv rule.md.bak rule.md"),
      ("touch \(folder)/2020-01-01-new.md", "rm \(folder)/2020-01-01-new.md"),
      ("cp -p \(folder)/rule.md kept; cat kept > \(folder)/rule.md", "rm kept"),
    ] {
      try repository.shell(change)
      #expect(try kept() == nil, "\(change)")
      try repository.shell(undo)
    }
    try keep("said", to: ["a", "b", "seed-trade"])
    #expect(try kept(["a", "b", "seed-trade"]) == "said 1", "another rule's files did not change")
    try repository.shell("sed -i.bak 's/^title/title/' Rulebook/rulebook.yaml")
    #expect(try kept(["a", "b", "seed-trade"]) == nil)
  }

  @Test func theWholeFolderIsLookedAtWhereTheWholeBookWasAsked() throws {
    try repository.shell("git status")
    try keep("all", about: .law)
    #expect(try kept() == "all 1")
    try repository.shell("echo '# more' >> Rulebook/rules/kestovia/transit-toll/rule.md")
    #expect(try kept() == nil)
    try repository.shell("git checkout -q Rulebook")
    #expect(try kept() == "all 1")
    try repository.shell("echo > Rulebook/rules/new.md")
    #expect(try kept() == nil)
  }

  @Test func anotherCommitHasAnswersOfItsOwn() throws {
    settle()
    try keep("said")
    try repository.shell("git commit -q --allow-empty -m second")
    _ = try repository.answers(.title, usingIndex: true)
    #expect(try kept() == nil)
    try keep("second")
    #expect(try kept() == "second 1")
    try repository.shell("git reset -q HEAD~1")
    _ = try repository.answers(.title, usingIndex: true)
    #expect(try kept() != "second 1")
  }

  @Test func whatChangedAMomentAgoIsNotTrusted() throws {
    try repository.shell("touch Rulebook/rulebook.yaml")
    try keep("said")
    #expect(try kept() == nil)
  }

  @Test func aBareRepositoryHasNoFolderThatCouldChange() throws {
    try keep("said", in: bare)
    #expect(try kept(in: bare) == "said 1")
    try repository.shell("git push -q ../bare.git HEAD~0:refs/heads/other")
    #expect(try kept(in: bare) == "said 1")
    try repository.shell("git commit -q --allow-empty -m second; git push -q ../bare.git main")
    #expect(try kept(in: bare) == nil)
  }

  @Test func answersThatAreTooLargeOrDamagedAreNotThere() throws {
    try keep(String(repeating: "x", count: 9 << 20), in: bare)
    #expect(try kept(in: bare) == nil)
    try keep(String(repeating: "x", count: 1 << 20), in: bare)
    #expect(try kept(in: bare)?.utf8.count == (1 << 20) + 2)
    try keep("said", in: bare)
    for place in [0, 8, 12, 40, 50, 60, 100] {
      try keep("said", in: bare)
      #expect(try kept(in: bare) == "said 1")
      try repository.shell(
        """
        cd ../bare.git/inforce; file=$(ls -t reply-* | head -1)
        printf '\\377' | dd of=$file bs=1 seek=\(place) conv=notrunc 2> ../errors
        """)
      #expect(try kept(in: bare) != "said 1", "\(place)")
    }
    let health = try repository.opener(usingIndex: true)
      .health(of: BookPlace(named: bare), rebuilding: false)
    #expect(try health.index.get().answers.count == 2)
    let anew = try repository.opener(usingIndex: true)
      .health(of: BookPlace(named: bare), rebuilding: true)
    #expect(try anew.index.get().answers.count == 0)
  }
}
