import Serving
import Testing
import ToolTesting

/// The page of the answers that differ between two revisions, beside the command that says the same.
@Suite struct AnswersOfRevisionsTests {
  private let book: ServedBook
  private let base: String
  private let head: String

  init() throws {
    book = try ServedBook()
    base = try book.head()
    try book.box.shell(
      "sed -i 's/from: 2024-02-01/from: 2024-02-11/' rules/x/lamp/2024-02-01-require.md")
    try book.box.record(".", saying: "a later duty", on: "2024-11-02")
    head = try book.head()
  }

  /// What the command says about the two revisions themselves.
  private func told(_ old: String, _ new: String) throws -> String {
    let options = "--base-mode tip --today 2024-12-01 --format json"
    try book.box.shell(
      "'\(Checkout.tool)' diff --base \(old) --head \(new) \(options) > .git/told || test $? = 1")
    return book.box.text(of: ".git/told")
  }

  @Test func thePageSaysWhatChangedAndMayBeReadByAnybody() throws {
    let page = book.get("/answers/\(base)..\(head)/")
    #expect(page.status == 200)
    #expect(page.value(of: "etag") != nil)
    #expect(page.text.contains("x/lamp"))
    #expect(page.text.contains("Feb 1"), "the day from which the answer is another")
    #expect(page.text.contains(#"href="/answers/\#(base)..\#(head).json""#))
  }

  @Test func theTwinIsWhatTheCommandPrints() throws {
    for (old, new) in [(base, head), (head, head)] {
      let twin = book.get("/answers/\(old)..\(new).json")
      #expect(twin.status == 200)
      #expect(twin.text == (try told(old, new)))
    }
  }

  @Test func revisionsInTheWrongOrderAreRefusedAsTheCommandRefusesThem() throws {
    let page = book.get("/answers/\(head)..\(base)/")
    #expect(page.status == 404)
    #expect(page.text.contains("U042") && page.text.contains("not \u{201C}no change\u{201D}"))
    try book.box.shell(
      "'\(Checkout.tool)' diff --base \(head) --head \(base) --base-mode tip 2> .git/told || true")
    #expect(book.box.text(of: ".git/told").contains("error[U042]"))
  }

  @Test func namesAndBeginningsLeadToTheWholeIds() throws {
    try book.box.shell("git branch old \(base)")
    for names in ["old..HEAD", "\(base.prefix(9))..\(head.prefix(9))", "old..main"] {
      let reply = book.get("/answers/\(names)/")
      #expect(reply.status == 307)
      #expect(reply.value(of: "location") == "/answers/\(base)..\(head)/")
    }
  }
}
