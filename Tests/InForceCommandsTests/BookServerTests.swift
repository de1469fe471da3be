import Serving
import Testing

@testable import InForceCommands

/// A book in git, asked over HTTP without a socket.
struct ServedBook: Sendable {
  let box: BookBox
  private let server: BookServer

  init() throws {
    box = try BookBox()
    try box.record(".", saying: "first", on: "2024-11-01")
    server = try BookServer(try box.options())
  }

  /// What an address is answered with.
  func get(_ target: String, _ fields: [WebField] = []) -> WebReply {
    Attendant(server).reply(
      to: WebRequest(method: "GET", target: target, host: "127.0.0.1", port: 80, fields: fields))
  }

  /// The commit that HEAD leads to.
  func head() throws -> String {
    let text = get("/index.json").text
    let found = try #require(text.firstMatch(of: /"commit": "([0-9a-f]{40})"/))
    return String(found.1)
  }
}

extension WebReply {
  var text: String { String(decoding: body, as: UTF8.self) }
}

@Suite struct BookServerTests {
  @Test(arguments: [
    ("/", 200, "Lamps"), ("/r/x/lamp/", 200, "Lamp Order"),
    ("/r/x/lamp/on/2024-03-15/", 200, "suspended"),
    ("/r/x/lamp/on/2024-03-15/known/2024-02-01.json", 200, "\"known\": \"2024-02-01\""),
    ("/r/x/lamp/on/2024-03-15.json?size=large", 200, "\"size\": \"large\""),
    ("/r/x/lamp/on/1999-01-01/", 200, "does not cover"),
    ("/r/x/nothing/", 404, "No rule of this book has this id"),
    ("/r/x/lamp?on=2024-02-30", 400, "February has 29 days"),
    ("/?on=01/02/2024", 400, "can be read two ways"), ("/?on=soon", 400, "is not a day"),
    ("/r/x/lamp/?colour=red", 400, "No rule of this book asks for"),
    ("/r/x/lamp/?size=huge", 400, "cannot be"),
    ("/r/x/lamp/on/2024-02-30/", 404, "Not found"), ("/nothing/here", 404, "Not found"),
    ("/@00000000/r/x/lamp/", 404, "00000000"), ("/@main/r/x/lamp/", 404, "Not found"),
    ("/answers/nothing..HEAD/", 404, "not \u{201C}no change\u{201D}"),
    ("/r/../../etc/passwd", 404, "Not found"), ("/r/%2e%2e/%2e%2e/etc/passwd", 404, "Not found"),
    ("/r/x%2Flamp/", 404, "Not found"), ("/r/x/lamp%00/", 404, "Not found"),
    ("/%ff%fe", 404, "Not found"), ("//r/x/lamp/", 404, "Not found"),
    ("/r/x/lamp/?on=%zz", 404, "Not found"), ("/@/", 404, "Not found"),
    ("/@,2024-01-01/", 404, "Not found"), ("/assets/../rulebook.yaml", 404, "Not found"),
  ])
  func everyAddressHasAnAnswer(target: String, status: Int, words: String) throws {
    let reply = try ServedBook().get(target)
    #expect(reply.status == status)
    #expect(reply.text.contains(words))
    #expect(reply.value(of: "content-security-policy")?.hasPrefix("default-src 'none'") == true)
    #expect(reply.value(of: "cache-control") == "no-cache")
  }

  @Test func whatIsTypedIntoAFormLeadsToTheAddressOfTheAnswer() throws {
    let reply = try ServedBook().get("/r/x/lamp/?on=March+15%2C+2024&known=2024-02-01&size=large")
    #expect(reply.status == 303)
    #expect(
      reply.value(of: "location") == "/r/x/lamp/on/2024-03-15/known/2024-02-01/?size=large")
  }

  @Test func twoDaysThatAreTypedLeadToTheirComparison() throws {
    let book = try ServedBook()
    let rule = book.get("/r/x/lamp/?first=2024-02-29&second=March+1,+2024")
    #expect(rule.status == 303)
    #expect(rule.value(of: "location") == "/r/x/lamp/compare/2024-02-29..2024-03-01/")
    let changes = book.get("/changes/?first=2024-03-01&second=2024-02-29")
    #expect(changes.value(of: "location") == "/changes/2024-02-29..2024-03-01/")
  }

  @Test(arguments: [
    "/r/x/lamp/", "/r/x/lamp/on/2024-03-15/", "/r/x/lamp/on/2024-03-15/known/2024-02-01/",
    "/r/x/lamp/compare/2024-02-29..2024-03-01/", "/changes/", "/changes/2024/",
    "/changes/2024-01-01..2024-12-31/",
  ])
  func aMistakeInTwoDaysLeadsBackToTheSameForm(page: String) throws {
    let reply = try ServedBook().get(page + "?first=2024-02-30&second=1/2/2024")
    #expect(reply.status == 400)
    #expect(reply.text.contains("action=\"\(page)\""))
    for (field, typed, words) in [
      ("first", "2024-02-30", "February has 29 days"), ("second", "1/2/2024", "two ways"),
    ] {
      let tag = try #require(reply.text.firstMatch(of: try Regex("<input id=\"\(field)\"[^>]*>")))
      let input = String(reply.text[tag.range])
      #expect(input.contains("value=\"\(typed)\""))
      #expect(input.contains("aria-describedby=\"\(field)-hint \(field)-error\""))
      #expect(input.contains("aria-invalid=\"true\""))
      let said = try Regex("id=\"\(field)-error\">[^<]*\(words)")
      #expect(reply.text.contains(said))
      #expect(reply.text.contains("href=\"#\(field)\""))
    }
  }

  @Test func aFieldThatIsRightKeepsWhatWasTypedAndIsNotBlamed() throws {
    let text = try ServedBook().get("/changes/?first=May+3,+2024&second=").text
    #expect(text.contains("value=\"May 3, 2024\""))
    #expect(text.contains("id=\"second-error\">Error: Enter a day"))
    #expect(!text.contains("first-error"))
  }

  @Test func theFactsOfTheCaseGoOnToTheComparison() throws {
    let book = try ServedBook()
    let text = book.get("/r/x/lamp/on/2024-03-15/?size=large").text
    #expect(text.contains("<input type=\"hidden\" name=\"size\" value=\"large\">"))
    let reply = book.get("/r/x/lamp/on/2024-03-15/?first=2024-02-29&second=2024-03-01&size=large")
    #expect(
      reply.value(of: "location") == "/r/x/lamp/compare/2024-02-29..2024-03-01/?size=large")
  }
}

/// Pages that stay as they are.
@Suite struct PinnedPageTests {
  @Test func theBeginningOfAnIdLeadsToTheWholeId() throws {
    let book = try ServedBook()
    let head = try book.head()
    for (pin, whole) in [("", ""), (",2024-03-01", ",2024-03-01")] {
      let reply = book.get("/@\(head.prefix(8))\(pin)/r/x/lamp/?size=large")
      #expect(reply.status == 307)
      #expect(reply.value(of: "location") == "/@\(head)\(whole)/r/x/lamp/?size=large")
      #expect(reply.value(of: "cache-control") == "no-cache")
    }
  }

  @Test func aPinnedPageMayBeKeptForEver() throws {
    let book = try ServedBook()
    let address = "/@\(try book.head())/r/x/lamp/"
    let reply = book.get(address)
    #expect(reply.status == 200)
    #expect(reply.value(of: "cache-control") == "public, max-age=31536000, immutable")
    let tag = try #require(reply.value(of: "etag"))
    #expect(book.get(address, [WebField("if-none-match", tag)]).status == 304)
    #expect(reply.text.contains("This page is pinned"))
    #expect(reply.text.contains(#"<a href="/r/x/lamp/">What the book says now</a>"#))
  }

  @Test func todayIsTheDayOfTheCommitUnlessTheAddressNamesAnother() throws {
    let book = try ServedBook()
    let head = try book.head()
    #expect(book.get("/r/x/lamp.json").text.contains(#""today": "2024-12-01""#))
    #expect(book.get("/@\(head)/r/x/lamp.json").text.contains(#""today": "2024-11-01""#))
    #expect(book.get("/@\(head),2024-03-05/r/x/lamp.json").text.contains(#""today": "2024-03-05""#))
    #expect(book.get("/@\(head),2024-12-01/r/x/lamp.json").text == book.get("/r/x/lamp.json").text)
  }

  @Test func aMissingPageOfACommitIsNotKept() throws {
    let book = try ServedBook()
    let reply = book.get("/@\(try book.head())/r/x/nothing/")
    #expect(reply.status == 404)
    #expect(reply.value(of: "cache-control") == "no-cache")
  }

  @Test func linksOnAPinnedPageStayPinned() throws {
    let book = try ServedBook()
    let head = try book.head()
    let text = book.get("/@\(head)/r/x/lamp/").text
    #expect(text.contains(#"href="/@\#(head)/r/x/lamp/timeline/""#))
    #expect(text.contains(#"href="/@\#(head),2024-11-01/r/x/lamp/""#), "the pinned permalink")
  }
}

/// The repository changes while the server runs.
@Suite struct ChangingBookTests {
  @Test func aNewCommitNeedsNoRestart() throws {
    let book = try ServedBook()
    let first = try book.head()
    let pinned = book.get("/@\(first)/r/x/lamp/")
    try book.box.shell("sed -i 's/Lamp Order/Lantern Order/' rules/x/lamp/rule.md")
    #expect(book.get("/r/x/lamp/").text.contains("Lamp Order"), "the folder is no part of the book")
    try book.box.record(".", saying: "second", on: "2024-11-02")
    #expect(book.get("/r/x/lamp/").text.contains("Lantern Order"))
    #expect(try book.head() != first)
    #expect(book.get("/@\(first)/r/x/lamp/") == pinned)
  }

  @Test func aRewrittenHistoryKeepsWhatWasPinned() throws {
    let book = try ServedBook()
    let first = try book.head()
    let pinned = book.get("/@\(first)/r/x/lamp/").text
    try book.box.shell(
      """
      sed -i 's/Lamp Order/Lantern Order/' rules/x/lamp/rule.md
      git commit -q -a --amend -m 'as if it had always been so'
      """)
    #expect(book.get("/r/x/lamp/").text.contains("Lantern Order"))
    #expect(book.get("/@\(first)/r/x/lamp/").text == pinned)
  }

  @Test func aBrokenRuleIsNamedAndTheOthersAreServed() throws {
    let book = try ServedBook()
    try book.box.write(BookBox.buoy, to: "rules/x/buoy/rule.md")
    try book.box.shell(
      "sed -i 's/from: 2024-02-01/from: 2024-02-31/' rules/x/lamp/2024-02-01-require.md")
    try book.box.record(".", saying: "broken", on: "2024-11-02")
    let lamp = book.get("/r/x/lamp/")
    #expect(lamp.status == 404)
    #expect(lamp.text.contains("rules/x/lamp/2024-02-01-require.md:3"))
    #expect(book.get("/").text.contains("rules/x/lamp/2024-02-01-require.md:3"))
    #expect(book.get("/r/x/buoy/").status == 200)
  }

  @Test func aBookThatCannotBeReadNamesItsFileAndWhatIsPinnedIsServed() throws {
    let book = try ServedBook()
    let first = try book.head()
    try book.box.write("format: 1\ntitle: [\"<b>\"\n", to: "rulebook.yaml")
    try book.box.record(".", saying: "broken", on: "2024-11-02")
    for target in ["/", "/r/x/lamp/", "/on/2024-03-15.json"] {
      let reply = book.get(target)
      #expect(reply.status == 500)
      #expect(reply.text.contains("rulebook.yaml:"))
      #expect(reply.text.contains("not \u{201C}no rule applied\u{201D}"))
      #expect(!reply.text.contains("<b>"))
    }
    #expect(book.get("/assets/style.css").status == 200)
    #expect(book.get("/@\(first)/r/x/lamp/").status == 200)
    #expect(book.get("/answers/\(first)..HEAD/").status != 200)
  }

  @Test func aServerStartsWithABookThatCannotBeRead() throws {
    let book = try ServedBook()
    try book.box.write("title: []\n", to: "rulebook.yaml")
    try book.box.record(".", saying: "broken", on: "2024-11-02")
    let server = try BookServer(try book.box.options())
    #expect(throws: Problem.self) { try server.warmUp() }
    #expect(server.reply(to: .local(method: "GET", target: "/")).status == 500)
  }

  @Test func everyReplyIsMadeOfOneCommit() async throws {
    let book = try ServedBook()
    let titles = Titles()
    try titles.add(book.head(), "Lamps")
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<2 {
        group.addTask { for _ in 0..<60 { titles.see(book.get("/index.json").text) } }
      }
      group.addTask {
        for number in 1...5 { titles.note { try ServedBook.retitle(book, number) } }
      }
    }
    #expect(titles.problems == [])
    #expect(book.get("/").text.contains("Lamps 5"))
  }

  @Test func aReadFolderIsServedAsItIs() throws {
    let box = try BookBox()
    let server = try BookServer(try box.options())
    let reply = server.reply(to: .local(method: "GET", target: "/r/x/lamp/"))
    #expect(reply.status == 200)
    #expect(!reply.text.contains("Pinned permalink"))
  }

  @Test func aNamedRevisionIsServedInsteadOfHead() throws {
    let book = try ServedBook()
    try book.box.shell("git branch old")
    _ = try ServedBook.retitle(book, 7)
    let old = try BookServer(try book.box.options("--rev", "old"))
    #expect(!old.reply(to: .local(method: "GET", target: "/")).text.contains("Lamps 7"))
    #expect(book.get("/").text.contains("Lamps 7"))
  }
}
